import { lazy, startTransition, Suspense, useOptimistic, useState } from 'react'
import { BLOCKABLE } from '#core/coach/blockable.ts'
import type { Rule } from '#core/coach/rules/rule.ts'
import type { Language } from '#i18n/say.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { useKeptDraft } from '#web/pieces/kept-draft.ts'
import { Button } from '#web/ui/button.tsx'
import { Check, TextArea } from '#web/ui/field.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { nameKey, REASON_PARAMS } from './rule-groups.ts'
import type { Coach } from './rule-list.tsx'

const Examples = lazy(() => import('./rule-examples.tsx').then((part) => ({ default: part.RuleExamples })))

type RuleRowProps = {
  rule: Rule
  settings: Coach
  language: Language
  isBusy: boolean
  onChange: (change: Partial<Omit<Coach, 'revision'>>) => Promise<void>
}

export function RuleRow({ rule, settings, language, isBusy, onChange }: RuleRowProps) {
  const part = usePartWords('coaching')
  const why = usePartWords('coach')
  const { say } = useWords()
  const may = useMay('settings.write')
  const [isOpen, setOpen] = useState(false)
  const { id, severity } = rule
  const name = part(nameKey(id))
  // A box turns when it is pressed, and back if that is refused.
  const [isOn, showOn] = useOptimistic(!settings.switchedOff.includes(id))
  const turn = (on: boolean) =>
    startTransition(async () => {
      showOn(on)
      const others = settings.switchedOff.filter((one) => one !== id)
      await onChange({ switchedOff: on ? others : [...others, id] })
    })
  return (
    <li className="rule">
      <span className="rule-line">
        <Check
          checked={isOn}
          disabled={isBusy}
          title={may ? undefined : say('settings.admins_only')}
          onChange={(event) => turn(event.target.checked)}
        >
          {name}
        </Check>
        <span className="meta">{why(`coach.severity.${severity}`)}</span>
      </span>
      <span className="second">{why(`coach.rule.${id}` as 'coach.rule.jargon', REASON_PARAMS)}</span>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="meta" aria-label={part('coaching.more_of', { name })}>
          {part('coaching.more')}
        </summary>
        {isOpen ? (
          <div className="rule-more">
            <Suspense fallback={<Skeleton label={say('state.loading')} lines={4} />}>
              <Examples rule={id} language={language} />
            </Suspense>
            <OwnWords
              key={language}
              rule={id}
              settings={settings}
              language={language}
              isBusy={isBusy}
              onChange={onChange}
            />
            <MayBlock rule={id} settings={settings} isBusy={isBusy} onChange={onChange} />
          </div>
        ) : null}
      </details>
    </li>
  )
}

type MoreProps = Omit<RuleRowProps, 'rule' | 'language'> & { rule: string }

function OwnWords({ rule, settings, language, isBusy, onChange }: MoreProps & { language: Language }) {
  const part = usePartWords('coaching')
  const { say, format } = useWords()
  const may = useMay('settings.write')
  const kept = settings.extraWords[language]?.[rule] ?? []
  const draft = useKeptDraft('coach', `${language}.${rule}`, { words: kept.join('\n') })
  const { words } = draft.value
  const given = [...new Set(words.split('\n').map((one) => one.trim()))].filter(Boolean)
  const save = () => {
    const others = { ...settings.extraWords[language] }
    delete others[rule]
    const own = given.length ? { ...others, [rule]: given } : others
    void onChange({ extraWords: { ...settings.extraWords, [language]: own } }).then(draft.discard)
  }
  return (
    <>
      <TextArea
        label={part('coaching.own_words', { language: format.language(language) })}
        hint={part('coaching.own_hint')}
        value={words}
        readOnly={!may}
        onChange={(event) => draft.change({ words: event.target.value })}
      />
      {words !== kept.join('\n') ? (
        <p className="acts">
          <Button busy={isBusy} onClick={save}>
            {say('act.save')}
          </Button>
          <Button look="bare" onClick={draft.throwAway}>
            {say('act.cancel')}
          </Button>
        </p>
      ) : null}
    </>
  )
}

/** Only what 7.3 names may keep a message from leaving. */
function MayBlock({ rule, settings, isBusy, onChange }: MoreProps) {
  const part = usePartWords('coaching')
  const blockable = BLOCKABLE.find((one) => one === rule)
  if (!blockable) return null
  return (
    <Check
      checked={settings.blocks.includes(blockable)}
      disabled={isBusy}
      onChange={(event) =>
        void onChange({
          blocks: event.target.checked
            ? [...settings.blocks, blockable]
            : settings.blocks.filter((one) => one !== blockable),
        })
      }
    >
      {part('coaching.may_block')}
    </Check>
  )
}
