import { useQuery } from '@tanstack/react-query'
import { LANGUAGES } from '#i18n/say.ts'
import { readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { TextArea } from '#web/ui/field.tsx'
import { PickSlot } from '#web/ui/slot.tsx'
import type { Action } from './rule-draft.ts'

type Send = Extract<Action, { do: 'send_template' }>
type TemplateGapProps = { action: Send; onChange: (action: Action) => void }

/** Which template is sent; or words that only this rule says. */
export function TemplateGap({ action, onChange }: TemplateGapProps) {
  const { say } = useWords()
  const templates = useQuery(readingAll('listTemplates')).data?.items ?? []
  const usable = templates.filter(({ id, disabled }) => !disabled || id === action.templateId)
  const pick = (templateId: string) =>
    onChange(templateId ? { do: 'send_template', templateId, words: {} } : { do: 'send_template', words: {} })
  return (
    <>
      <PickSlot
        label={say('rule.template')}
        value={action.templateId ?? ''}
        options={[
          { value: '', words: say('rule.own_words') },
          ...usable.map(({ id, name }) => ({ value: id, words: name })),
        ]}
        onPick={pick}
      />
      {action.templateId ? null : <WordsGap action={action} onChange={onChange} />}
    </>
  )
}

function WordsGap({ action, onChange }: TemplateGapProps) {
  const { say, format } = useWords()
  const words = action.words ?? {}
  const written = LANGUAGES.filter((language) => words[language])
  return (
    <>
      <span className="meta">
        {written.length > 0
          ? format.list(written.map((language) => format.language(language)))
          : say('rule.no_words')}
      </span>
      <span className="rule-words">
        {LANGUAGES.map((language) => (
          <TextArea
            key={language}
            label={format.language(language)}
            hint={language === 'en' ? say('rule.words_hint') : undefined}
            lang={language}
            value={words[language] ?? ''}
            onChange={(event) => {
              const { [language]: _, ...others } = words
              const text = event.target.value
              onChange({ ...action, words: text ? { ...others, [language]: text } : others })
            }}
          />
        ))}
      </span>
    </>
  )
}
