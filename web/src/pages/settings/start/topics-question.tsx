import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextArea } from '#web/ui/field.tsx'
import type { QuestionProps } from './question.ts'
import { useTeams } from './teams.ts'

const linesOf = (text: string) => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
]

/** What the desk reads a message for, and what else people write about (1.5). */
export function TopicsQuestion({ onAnswered, leave, look }: QuestionProps) {
  const { format } = useWords()
  const part = usePartWords('setup')
  const [typed, setTyped] = useState('')
  const { first } = useTeams()
  const query = useQuery(readingAll('listTopics'))
  const more = linesOf(typed)
  const add = useMutation({
    mutationFn: async () => {
      for (const [nth, name] of more.entries()) {
        await call('createTopic', { body: { name, words: [name], teamId: first?.id ?? null } })
        // What is there already is not added again when a later one is refused.
        setTyped(more.slice(nth + 1).join('\n'))
      }
      await queryClient.invalidateQueries({ queryKey: ['listTopics'] })
    },
    onSuccess: onAnswered,
  })
  return (
    <QueryState query={query} lines={4}>
      {({ items }) => (
        <>
          <p className="second">
            {part('setup.topics.lead', {
              topics: format.list(items.filter(({ parentId }) => !parentId).map(({ name }) => name)),
            })}
          </p>
          <TextArea
            label={part('setup.topics.more')}
            hint={part('setup.topics.more_hint', { team: first?.name ?? '' })}
            rows={3}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <SaidWrong of={add} />
          <p className="acts">
            {more.length > 0 ? (
              <Button look={look} busy={add.isPending} onClick={() => add.mutate()}>
                {part('setup.topics.act', { count: more.length })}
              </Button>
            ) : null}
            {leave}
          </p>
        </>
      )}
    </QueryState>
  )
}
