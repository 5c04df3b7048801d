import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { readingAll } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { MemberSheet } from '../members/member-sheet.tsx'
import type { QuestionProps } from './question.ts'
import { useTeams } from './teams.ts'

/** Who is asked when the first person cannot solve it (5.1). */
export function LevelTwoQuestion({ onAnswered, leave, look }: QuestionProps) {
  const { format } = useWords()
  const part = usePartWords('setup')
  const [isAdding, setIsAdding] = useState(false)
  const { second } = useTeams()
  const query = useQuery(readingAll('listMembers'))
  return (
    <QueryState query={query} lines={3}>
      {({ items }) => {
        const people = items.filter(({ id }) => second?.memberIds.includes(id)).map(({ name }) => name)
        return (
          <>
            <p className="second">
              {part('setup.level_two.lead', {
                count: people.length,
                team: second?.name ?? '',
                people: format.list(people),
              })}
            </p>
            <p className="acts">
              <Button look={look} onClick={() => setIsAdding(true)}>
                {part('setup.level_two.add')}
              </Button>
              {leave}
            </p>
            {isAdding ? (
              <MemberSheet
                member={null}
                begin={{ role: 'lead', teamIds: second ? [second.id] : [] }}
                onDone={() => {
                  setIsAdding(false)
                  onAnswered()
                }}
                onCancel={() => setIsAdding(false)}
              />
            ) : null}
          </>
        )
      }}
    </QueryState>
  )
}
