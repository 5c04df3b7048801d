import { EXAMPLES } from '#core/coach/rules/all-examples.ts'
import type { Example } from '#core/coach/rules/examples.ts'
import type { Language } from '#i18n/say.ts'
import { usePartWords } from '#web/lib/part-words.ts'

const MOST = 4

/** Drafts that the rule points at, and drafts that say it well: its own tests, to read. */
export function RuleExamples({ rule, language }: { rule: string; language: Language }) {
  const part = usePartWords('coaching')
  const examples = EXAMPLES[rule]?.[language]
  if (!examples) return <p className="meta">{part('coaching.no_examples')}</p>
  return (
    <div className="two">
      <Drafts title={part('coaching.bad')} drafts={examples.bad} />
      <Drafts title={part('coaching.good')} drafts={examples.good} />
    </div>
  )
}

function Drafts({ title, drafts }: { title: string; drafts: readonly Example[] }) {
  const short = drafts
    .map((one) => (typeof one === 'string' ? one : one.text))
    .filter((one) => one.length < 240)
  return (
    <div>
      <h4 className="meta">{title}</h4>
      <ul className="examples">
        {short.slice(0, MOST).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  )
}
