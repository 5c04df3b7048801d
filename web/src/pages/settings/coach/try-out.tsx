import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import type { Output } from '#contracts/client.ts'
import type { CoachResult, Finding } from '#core/coach/coach.ts'
import type { DraftKind } from '#core/coach/facts.ts'
import type { Instant } from '#core/time/instant.ts'
import { LANGUAGES, type Language } from '#i18n/say.ts'
import { serverNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { loadCoach, type Coach } from '#web/pieces/load-coach.ts'
import { takeRewording } from '#web/pieces/take-rewording.ts'
import { CoachNote } from '#web/ui/coach-note.tsx'
import { Dots } from '#web/ui/dots.tsx'
import { Select, TextArea } from '#web/ui/field.tsx'
import { MarkedDraft } from './marked-draft.tsx'

type TryOutProps = {
  settings: Output<'readCoach'>
  language: Language
  onLanguage: (language: Language) => void
}
const KINDS = ['reply', 'acknowledgement', 'apology'] as const

/** A draft that goes nowhere: what the coach, as it is set here, would say to it. */
export function TryOut({ settings, language, onLanguage }: TryOutProps) {
  const { say } = useWords()
  const part = usePartWords('coaching')
  const heading = useId()
  const [written, setWritten] = useState<string | null>(null)
  const [kind, setKind] = useState<DraftKind>('reply')
  const text = written ?? part('coaching.try_sample')
  const read = useReading(text, language, kind, settings)
  return (
    <section className="try-out" aria-labelledby={heading}>
      <h3 className="title" id={heading}>
        {part('coaching.try')}
      </h3>
      <div className="two">
        <Select
          label={part('coaching.language')}
          value={language}
          onChange={(event) => onLanguage(LANGUAGES.find((one) => one === event.target.value) ?? 'en')}
          options={LANGUAGES.map((one) => ({ value: one, words: say(`language.${one}`) }))}
        />
        <Select
          label={part('coaching.kind')}
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? 'reply')}
          options={KINDS.map((one) => ({ value: one, words: part(`coaching.kind_${one}`) }))}
        />
      </div>
      <TextArea
        label={part('coaching.try_draft')}
        hint={part('coaching.try_hint')}
        rows={4}
        value={text}
        onChange={(event) => setWritten(event.target.value)}
      />
      {read ? <Read text={text} read={read} onText={setWritten} /> : null}
    </section>
  )
}

function useReading(
  text: string,
  language: Language,
  kind: DraftKind,
  settings: Output<'readCoach'>,
): CoachResult | null {
  const [coach, setCoach] = useState<{ language: Language; read: Coach } | null>(null)
  useEffect(() => {
    let isGone = false
    void loadCoach(language).then((read) => {
      if (!isGone && read) setCoach({ language, read })
    })
    return () => void (isGone = true)
  }, [language])
  const slow = useDeferredValue(text)
  const { zone } = useWords()
  return useMemo(() => {
    if (!coach || coach.language !== language) return null
    const { switchedOff, extraWords } = settings
    const facts = { now: serverNow() as Instant, zone, kind, switchedOff, extraWords: extraWords[language] }
    return coach.read({ text: slow, language }, { ...facts, mayCommitTo: ['update'] })
  }, [coach, language, slow, kind, settings, zone])
}

function Read({ text, read, onText }: { text: string; read: CoachResult; onText: (text: string) => void }) {
  const words = useWords()
  const part = usePartWords('coaching')
  const why = usePartWords('coach')
  const take = ({ rewording, span: [from, to] }: Finding) =>
    onText(text.slice(0, from) + (rewording ?? '') + text.slice(to))
  return (
    <>
      <p className="as-read" aria-label={part('coaching.as_read')}>
        <MarkedDraft
          text={text}
          promised={read.commitments.map(({ span }) => span)}
          pointed={read.findings.map(({ span }) => span)}
        />
      </p>
      <div className="parts-said">
        <PartsSaid read={read} />
      </div>
      <p className="meta" role="status">
        {part('coaching.findings', { count: read.findings.length })}
      </p>
      <div className="notes">
        {read.findings.map((finding) => (
          <CoachNote
            key={`${finding.rule}-${finding.span[0]}`}
            id={`try-${finding.rule}-${finding.span[0]}`}
            why={why(`coach.rule.${finding.rule}` as 'coach.rule.jargon', finding.params)}
            rewording={finding.rewording}
            act={takeRewording(finding, text, words, () => take(finding))}
          />
        ))}
      </div>
      <Promised read={read} />
    </>
  )
}

const ACKNOWLEDGEMENT = ['matters', 'working', 'when'] as const
const APOLOGY = ['ours', 'why', 'mended', 'not_again', 'trouble', 'thanks'] as const

function PartsSaid({ read }: { read: CoachResult }) {
  const { say } = useWords()
  const three = ACKNOWLEDGEMENT.map((id) => ({
    id,
    word: say(`coach.part_${id}`),
    there: read.acknowledgementParts[id] !== null,
  }))
  const six = APOLOGY.map((id) => ({
    id,
    word: say(`coach.part_${id}`),
    there: read.apologyParts[id] !== null,
  }))
  const count = (dots: typeof six | typeof three) => dots.filter(({ there }) => there).length
  return (
    <>
      <Dots dots={three} label={say('coach.acknowledgement_dots', { count: count(three) })} />
      <Dots dots={six} label={say('coach.apology_dots', { count: count(six) })} />
    </>
  )
}

function Promised({ read }: { read: CoachResult }) {
  const { format } = useWords()
  const part = usePartWords('coaching')
  const why = usePartWords('coach')
  const now = serverNow()
  const promised = read.commitments.filter(({ kind }) => kind === 'update' || kind === 'action')
  if (promised.length === 0) return <p className="meta">{part('coaching.no_commitment')}</p>
  return (
    <>
      <h4 className="meta">{part('coaching.commitments')}</h4>
      <ul>
        {promised.map(({ span, kind, deadline }) => (
          <li key={span[0]}>
            {part('coaching.commitment', {
              what: why(`coach.kind.${kind}`),
              when: deadline?.dueAt
                ? format.when(new Date(deadline.dueAt).toISOString(), now)
                : part('coaching.no_time'),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
