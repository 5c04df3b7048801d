import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { EditAct, SectionHead } from '../section-head.tsx'
import { MacroSheet } from './macro-sheet.tsx'

export type Macro = Output<'listMacros'>['items'][number]

/** Several acts under a name: my own, my teams', everybody's. */
export function MacrosSection() {
  const { say } = useWords()
  const query = useQuery(reading('listMacros', { query: { limit: 200 } }))
  const [edited, setEdited] = useState<Macro | 'new' | null>(null)
  const whose = (macro: Macro) =>
    macro.team ? say('macro.of_team', { team: macro.team.name }) : say(`macro.scope_${macro.scope}`)
  const does = ({ definition: { words, change } }: Macro) =>
    [
      Object.keys(words).length > 0 ? say('macro.writes') : '',
      change.status ? say(`status.${change.status}`) : '',
      change.priority ? say('ticket.priority', { priority: say(`priority.${change.priority}`) }) : '',
      ...change.addTags,
    ].filter(Boolean)
  return (
    <>
      <SectionHead
        title={say('settings.macros')}
        lead={say('macro.lead')}
        needs="ticket.write"
        onAdd={() => setEdited('new')}
      />
      <QueryState query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <PlaceState kind="empty" words={say('macro.none')} />
          ) : (
            <ul className="rows">
              {page.items.map((macro) => (
                <li key={macro.id}>
                  <span>{macro.name}</span>
                  {macro.mayKeep ? (
                    <EditAct needs="ticket.write" name={macro.name} onEdit={() => setEdited(macro)} />
                  ) : null}
                  <span className="meta">{[whose(macro), ...does(macro)].join(', ')}</span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
      {edited ? <MacroSheet macro={edited === 'new' ? null : edited} onDone={() => setEdited(null)} /> : null}
    </>
  )
}
