import { useMutation, useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { useKeptDraft } from '#web/pieces/kept-draft.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { FootFrame } from '../rule-foot.tsx'
import '../rules.css'
import { SectionHead } from '../section-head.tsx'
import type { DeskChange, DeskSettings, PartProps } from './desk-change.ts'
import { BeginPart } from './begin-part.tsx'
import { CustomerPart } from './customer-part.tsx'
import { PromisePart } from './promise-part.tsx'
import { UpPart } from './up-part.tsx'
import { WordsPart } from './words-part.tsx'

const PARTS: [name: 'words' | 'begin' | 'up' | 'promise' | 'customer', Part: ComponentType<PartProps>][] = [
  ['words', WordsPart],
  ['begin', BeginPart],
  ['up', UpPart],
  ['promise', PromisePart],
  ['customer', CustomerPart],
]

/** The rules of the desk that are no rule of their own anywhere, each a sentence with what may be otherwise in it. */
export function DeskSection() {
  const { say } = useWords()
  const query = useQuery(reading('readWorkspace', {}))
  return (
    <>
      <SectionHead title={say('settings.desk')} lead={say('desk.lead_line')} needs="settings.write" />
      <QueryState query={query}>{(read) => <DeskRules settings={read.settings} />}</QueryState>
    </>
  )
}

const NOTHING: DeskChange = {}

function DeskRules({ settings }: { settings: DeskSettings }) {
  const { say, format } = useWords()
  const may = useMay('settings.write')
  const draft = useKeptDraft<DeskChange>('desk', 'rules', NOTHING)
  const change = may ? draft.value : NOTHING
  const setChange = (next: DeskChange) => {
    if (Object.keys(next).length > 0) draft.change(next)
    else draft.discard()
  }
  const save = useMutation({
    mutationFn: (sent: DeskChange) => call('updateWorkspace', { body: { settings: sent } }),
    onSuccess: (kept, sent) => {
      queryClient.setQueryData(reading('readWorkspace', {}).queryKey, kept)
      setChange(changedSince(change, sent))
      toast(say('settings.saved'), null, 4_000)
    },
  })
  const isChanged = Object.keys(change).length > 0
  return (
    <>
      <fieldset className="bare-set" disabled={!may}>
        <legend className="sr">{say('settings.desk')}</legend>
        {PARTS.map(([name, Part]) => (
          <section key={name} aria-labelledby={`desk-${name}`}>
            <h3 className="label rule-part" id={`desk-${name}`}>
              {say(`desk.part_${name}`)}
            </h3>
            <ul className="rows rule-lines">
              <Part
                settings={{ ...settings, ...change }}
                onChange={(more) => setChange({ ...change, ...more })}
              />
            </ul>
          </section>
        ))}
      </fieldset>
      {may ? (
        <FootFrame
          error={save.error}
          said={isChanged && draft.keptAt ? say('draft.kept', { time: format.time(draft.keptAt) }) : null}
          discard={say('desk.discard')}
          onDiscard={isChanged ? draft.throwAway : null}
        >
          <Button
            look="main"
            busy={save.isPending}
            blocked={isChanged ? null : say('rules.nothing_changed')}
            onClick={() => save.mutate(change)}
          >
            {say('act.save')}
          </Button>
        </FootFrame>
      ) : null}
    </>
  )
}

/** What was changed again while the change before it was being kept. */
function changedSince(now: DeskChange, sent: DeskChange): DeskChange {
  const kept = new Map<string, unknown>(Object.entries(sent))
  return Object.fromEntries(Object.entries(now).filter(([name, value]) => kept.get(name) !== value))
}
