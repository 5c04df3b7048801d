import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { useKeptDraft } from '#web/pieces/kept-draft.ts'
import { Check } from '#web/ui/field.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { useNamesKnown } from '../desk-lists.ts'
import { OneRule } from '../one-rule.tsx'
import { RuleHead } from '../rule-head.tsx'
import { ConfirmPath } from './confirm-path.tsx'
import { PathEntries, PathChoice } from './path-choice.tsx'
import {
  addStepAbove,
  changePath,
  changeStep,
  type EscalationPath,
  newPath,
  type PathDraft,
  raiseStep,
  removeStep,
} from './path-draft.ts'
import { PathFoot } from './path-foot.tsx'
import { PathRung } from './path-rung.tsx'
import { PathTerms } from './path-terms.tsx'
import { PathReaders } from './path-readers.tsx'
import './paths.css'
import { useRehearsal } from './use-rehearsal.ts'

/** One path, drawn as its ladder and changed in place, with what happens from now when nobody answers. */
export function PathPage() {
  const id = useParams({ strict: false }).pathId ?? 'new'
  const query = useQuery(readingAll('listPaths'))
  return (
    <OneRule query={query} id={id} className="path-page">
      {(path) => <NamedPath key={`${id} ${path?.version}`} id={id} path={path} />}
    </OneRule>
  )
}

type PathProps = { id: string; path: EscalationPath | null }

/** Its sentences name people, teams and rotas: none of them is read half. */
function NamedPath(props: PathProps) {
  const { say } = useWords()
  return useNamesKnown() ? <PathEditor {...props} /> : <Skeleton label={say('state.loading')} lines={6} />
}

function PathEditor({ id, path }: PathProps) {
  const { say } = useWords()
  const may = useMay('settings.write')
  const published = path ?? newPath('')
  const draft = useKeptDraft<PathDraft>('path', id, published)
  const { value, change } = draft
  const rehearsal = useRehearsal(value.definition)
  return (
    <>
      <PathHead path={path} draft={value} keptAt={draft.keptAt} may={may} onChange={change} />
      {path && !path.confirmedByMe ? <ConfirmPath path={path} /> : null}
      {path ? <PathReaders path={path} /> : null}
      <fieldset className="bare-set" disabled={!may}>
        <legend className="sr">{value.name}</legend>
        <div className="three heads" aria-hidden="true">
          <span />
          <span className="label">{say('path.what_happens')}</span>
          <span className="label">
            {say('path.rehearse')} <span className="meta">{say('path.read_upwards')}</span>
          </span>
        </div>
        <PathLadder path={path} draft={value} onChange={change} rehearsal={rehearsal} may={may} />
        <div className="path-rest">
          <h2 className="label">{say('path.for_whom')}</h2>
          <PathChoice definition={value.definition} onChange={(part) => change(changePath(value, part))} />
          <h2 className="label">{say('path.begins')}</h2>
          <PathEntries definition={value.definition} onChange={(part) => change(changePath(value, part))} />
          <h2 className="label">{say('path.whole')}</h2>
          <PathTerms definition={value.definition} onChange={(part) => change(changePath(value, part))} />
        </div>
      </fieldset>
      {may ? <PathFoot id={id} path={path} draft={draft} rehearsal={rehearsal} /> : null}
    </>
  )
}

type HeadProps = {
  path: EscalationPath | null
  draft: PathDraft
  keptAt: number | null
  may: boolean
  onChange: (draft: PathDraft) => void
}

function PathHead({ path, draft, keptAt, may, onChange }: HeadProps) {
  const { say } = useWords()
  const more = path !== null && path.running > 0 ? say('path.running', { count: path.running }) : null
  return (
    <RuleHead
      section="paths"
      name={draft.name}
      fallback={say('path.new_name')}
      version={path?.version ?? 0}
      keptAt={keptAt}
      may={may}
      onName={(name) => onChange({ ...draft, name })}
      more={more}
    >
      {path ? (
        <Check
          checked={draft.active}
          onChange={(event) => onChange({ ...draft, active: event.target.checked })}
        >
          {say('settings.in_use')}
        </Check>
      ) : null}
    </RuleHead>
  )
}

type LadderProps = {
  path: EscalationPath | null
  draft: PathDraft
  onChange: (draft: PathDraft) => void
  rehearsal: ReturnType<typeof useRehearsal>
  may: boolean
}

function PathLadder({ path, draft, onChange, rehearsal, may }: LadderProps) {
  const { say } = useWords()
  const { steps } = draft.definition
  const last = steps.length - 1
  return (
    <ol className="pladder" reversed aria-label={say('path.what_happens')}>
      {steps
        .map((step, index) => (
          <PathRung
            // Steps have no name of their own; they keep their order.
            key={index}
            step={step}
            index={index}
            isLast={index === last}
            before={path?.definition.steps[index]}
            isComing={rehearsal.isFirst}
            moments={rehearsal.moments.filter((moment) => moment.step === index)}
            start={rehearsal.start}
            wrong={rehearsal.wrongOf(index)}
            isReading={!may}
            acts={{
              change: (part) => onChange(changeStep(draft, index, part)),
              addAbove: () => onChange(addStepAbove(draft, index)),
              remove: steps.length > 1 ? () => onChange(removeStep(draft, index)) : null,
              raise: index < last ? () => onChange(raiseStep(draft, index)) : null,
            }}
          />
        ))
        .toReversed()}
    </ol>
  )
}
