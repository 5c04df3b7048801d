import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { useTermWords } from '#web/pieces/term-field.tsx'
import { Button } from '#web/ui/button.tsx'
import { PathSheet } from './path-sheet.tsx'
import { Rehearsal } from './rehearsal.tsx'
import { EditAct, SectionHead } from './section-head.tsx'
import { useTargetWords } from './target-words.ts'

export type EscalationPath = Output<'listPaths'>['items'][number]

export function PathsSection() {
  const { say } = useWords()
  const query = useQuery(reading('listPaths', { query: { limit: 200 } }))
  const [edited, setEdited] = useState<EscalationPath | 'new' | null>(null)
  return (
    <>
      <SectionHead
        title={say('settings.paths')}
        lead={say('path.lead_line')}
        needs="settings.write"
        onAdd={() => setEdited('new')}
      />
      <QueryState query={query}>
        {(page) =>
          page.items.map((path) => <PathReading key={path.id} path={path} onEdit={() => setEdited(path)} />)
        }
      </QueryState>
      {edited ? <PathSheet path={edited === 'new' ? null : edited} onDone={() => setEdited(null)} /> : null}
    </>
  )
}

/** Each step is a sentence, the highest first, as on the ladder; everyone in it can read it (5.12). */
function PathReading({ path, onEdit }: { path: EscalationPath; onEdit: () => void }) {
  const { say, format } = useWords()
  const termWords = useTermWords()
  const targetWords = useTargetWords()
  const me = useSession().member.id
  const steps = path.definition.steps
  return (
    <article className="path-reading" aria-label={path.name}>
      <h3 className="label">
        {path.name} <span className="meta">{say('settings.version', { version: path.version })}</span>{' '}
        <EditAct needs="settings.write" name={path.name} onEdit={onEdit} />
      </h3>
      <ol className="rows" reversed>
        {steps
          .map((step, index) => (
            <li key={JSON.stringify(step) + String(index)}>
              <span>
                {say(index === steps.length - 1 ? 'path.last_step' : 'path.step', {
                  step: index + 1,
                  who: targetWords(step.target),
                  channels: format.list(step.channels.map((channel) => say(`path.channel_${channel}`))),
                  within: termWords(step.acknowledgeWithin),
                })}
              </span>
            </li>
          ))
          .toReversed()}
      </ol>
      <p className="meta">
        {say('path.promises', {
          normal: termWords(path.definition.updateEvery.normal),
          severe: termWords(path.definition.updateEvery.severe),
          close: termWords(path.definition.closeWithin),
        })}
      </p>
      <Rehearsal path={path} me={me} />
      {path.confirmedByMe ? null : <ConfirmPath path={path} />}
    </article>
  )
}

function ConfirmPath({ path }: { path: EscalationPath }) {
  const { say } = useWords()
  const confirm = useMutation({
    mutationFn: () => call('confirmPath', { params: { id: path.id }, body: { version: path.version } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['listPaths'] }),
  })
  return (
    <Button look="quiet" busy={confirm.isPending} onClick={() => confirm.mutate()}>
      {say('path.confirm', { version: path.version })}
    </Button>
  )
}
