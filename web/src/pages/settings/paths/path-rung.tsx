import type { Words } from '#web/lib/say.tsx'
import { useWords } from '#web/lib/say.tsx'
import { type Term, useTermWords } from '#web/pieces/term-words.ts'
import { Button } from '#web/ui/button.tsx'
import { Person } from '#web/ui/person.tsx'
import { QuietBones } from '#web/ui/skeleton.tsx'
import { useDeskLists } from '../desk-lists.ts'
import type { PathStep } from './path-draft.ts'
import { StepSentence, useStepWords } from './path-step.tsx'
import type { Moment } from './use-rehearsal.ts'

export type RungActs = {
  change: (change: Partial<PathStep>) => void
  addAbove: () => void
  remove: (() => void) | null
  raise: (() => void) | null
}

type PathRungProps = {
  step: PathStep
  index: number
  isLast: boolean
  /** As it stands in the published version; undefined when it has no such step. */
  before?: PathStep
  /** What happens there is not known yet. */
  isComing: boolean
  moments: readonly Moment[]
  start: string
  wrong: readonly string[]
  acts: RungActs
  isReading: boolean
}

/** One rung of the path: who stands there, what happens, and when, if nobody answers. */
export function PathRung({
  step,
  index,
  isLast,
  before,
  isComing,
  moments,
  start,
  wrong,
  acts,
  isReading,
}: PathRungProps) {
  const { say } = useWords()
  const shortTerm = useShortTerm()
  const stepWords = useStepWords()
  const { members } = useDeskLists()
  const told = moments.find((one) => one.memberIds.length > 0)
  const person = members.find(({ id }) => id === told?.memberIds[0])?.name
  const isChanged = before !== undefined && stepWords(before, isLast) !== stepWords(step, isLast)
  return (
    <li className="pstep">
      <div className="fig">
        {isLast ? null : <span className="gap">{shortTerm(step.acknowledgeWithin)}</span>}
        {person ? <Person name={person} standing={index === 0 ? 'past' : 'next'} big /> : null}
      </div>
      <div className="rule">
        <StepSentence step={step} number={index + 1} isLast={isLast} onChange={acts.change} />
        {isChanged ? (
          <p className="meta">{say('path.before', { sentence: stepWords(before, isLast) })}</p>
        ) : null}
        {wrong.map((words) => (
          <p className="wrong" key={words}>
            {words}
          </p>
        ))}
        {isReading ? null : <RungButtons acts={acts} number={index + 1} />}
      </div>
      <div className="then">
        {isComing ? <QuietBones lines={2} /> : <Moments moments={moments} start={start} isLast={isLast} />}
      </div>
    </li>
  )
}

const UNIT_MS: Partial<Record<Term['unit'], number>> = {
  minute: 60_000,
  business_minute: 60_000,
  hour: 3_600_000,
  business_hour: 3_600_000,
}

/** Between the rails there is room for little: 1 h 30 min. */
function useShortTerm(): (term: Term) => string {
  const { format } = useWords()
  const termWords = useTermWords()
  return (term) => {
    const unit = UNIT_MS[term.unit]
    return unit ? format.duration(term.amount * unit) : termWords(term)
  }
}

function RungButtons({ acts, number }: { acts: RungActs; number: number }) {
  const { say } = useWords()
  const name = say('escalations.step', { step: number })
  const quiet = (words: string, act: () => void) => (
    <Button look="quiet" className="meta" onClick={act} aria-label={`${words} (${name})`}>
      {words}
    </Button>
  )
  return (
    <p className="acts rung-acts">
      {quiet(say('path.add_step'), acts.addAbove)}
      {acts.raise ? quiet(say('path.raise_step'), acts.raise) : null}
      {acts.remove ? quiet(say('path.remove_step'), acts.remove) : null}
    </p>
  )
}

const MOST_SHOWN = 5
type MomentsProps = { moments: readonly Moment[]; start: string; isLast: boolean }

/** Read upwards, as the ladder is climbed. */
function Moments({ moments, start, isLast }: MomentsProps) {
  const words = useWords()
  const { say } = words
  const { members } = useDeskLists()
  const said = moments.filter(({ what }) => what !== 'unanswered')
  const shown = said.slice(0, isLast ? 2 : MOST_SHOWN)
  const rest = said.length - shown.length
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name ?? '…'
  return (
    <ul>
      {rest > 0 ? (
        <li>
          <span />
          <span>{isLast ? say('path.and_so_on') : say('rules.more', { count: rest })}</span>
        </li>
      ) : null}
      {shown.toReversed().map((moment) => (
        <li key={`${moment.at} ${moment.what}`}>
          <time dateTime={moment.at} title={words.format.exact(moment.at)}>
            {momentTime(moment.at, start, words)}
          </time>
          <span>
            {say(`path.moment_${momentKind(moment)}`, {
              names: words.format.list(moment.memberIds.slice(0, 3).map(nameOf)),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function momentKind({ what }: Moment): 'told' | 'told_again' | 'told_last' | 'nobody_on_duty' {
  return what === 'told_again' || what === 'told_last' || what === 'nobody_on_duty' ? what : 'told'
}

function momentTime(at: string, start: string, { say, format }: Words): string {
  return at === start
    ? say('time.now', { time: format.time(at) })
    : format.when(at, new Date(start).getTime())
}
