import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditedList } from '../edited-list.tsx'
import { MacroSheet } from './macro-sheet.tsx'

export type Macro = Output<'listMacros'>['items'][number]

/** Several acts under a name: my own, my teams', everybody's. */
export function MacrosSection() {
  const { say } = useWords()
  const query = useQuery(readingAll('listMacros'))
  const whose = (macro: Macro) =>
    macro.team ? say('macro.of_team', { team: macro.team.name }) : say(`macro.scope_${macro.scope}`)
  const does = ({ definition: { words, change } }: Macro) => [
    Object.keys(words).length > 0 && say('macro.writes'),
    change.status && say(`status.${change.status}`),
    change.priority && say('ticket.priority', { priority: say(`priority.${change.priority}`) }),
    ...change.addTags,
  ]
  return (
    <EditedList
      title={say('settings.macros')}
      lead={say('macro.lead')}
      needs="ticket.write"
      query={query}
      none="macro.none"
      line={(macro) => ({
        name: macro.name,
        facts: [whose(macro), ...does(macro)],
        isFixed: !macro.mayKeep,
      })}
      sheet={(macro, onDone) => <MacroSheet macro={macro} onDone={onDone} />}
    />
  )
}
