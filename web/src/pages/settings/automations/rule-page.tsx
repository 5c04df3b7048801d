import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { settingUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { useKeptDraft } from '#web/pieces/kept-draft.ts'
import { Button } from '#web/ui/button.tsx'
import { Check } from '#web/ui/field.tsx'
import { OneRule } from '../one-rule.tsx'
import { FootFrame } from '../rule-foot.tsx'
import { DryRun } from './dry-run.tsx'
import { RuleActions } from './rule-actions.tsx'
import { RuleCriteria } from './rule-criteria.tsx'
import { type Automation, newRule, type RuleDefinition, type RuleDraft } from './rule-draft.ts'
import { RuleTrigger } from './rule-trigger.tsx'

/** One rule: when, if, then; tried on past tickets before it is kept. */
export function RulePage() {
  const id = useParams({ strict: false }).ruleId ?? 'new'
  const query = useQuery(readingAll('listAutomations'))
  return (
    <OneRule query={query} id={id}>
      {(rule, all) => {
        const last = Math.max(0, ...all.map((one) => one.position))
        return <RuleEditor key={`${id} ${rule?.revision}`} id={id} rule={rule} position={last + 1} />
      }}
    </OneRule>
  )
}

type EditorProps = { id: string; rule: Automation | null; position: number }

function RuleEditor({ id, rule, position }: EditorProps) {
  const { say } = useWords()
  const may = useMay('automation.write')
  const draft = useKeptDraft<RuleDraft>('automation', id, rule ?? newRule(position))
  const [tried, setTried] = useState<RuleDefinition | null>(rule?.definition ?? null)
  const { value, change } = draft
  const define = (part: Partial<RuleDefinition>) =>
    change({ ...value, definition: { ...value.definition, ...part } })
  const { trigger, criteria, actions } = value.definition
  return (
    <>
      <RuleTop rule={rule} draft={value} keptAt={draft.keptAt} may={may} onChange={change} />
      <fieldset className="bare-set" disabled={!may}>
        <legend className="sr">{value.name}</legend>
        <h2 className="label">{say('rule.when')}</h2>
        <RuleTrigger trigger={trigger} onChange={(next) => define({ trigger: next })} />
        <h2 className="label rule-part">{say('rule.if')}</h2>
        <RuleCriteria criteria={criteria ?? []} onChange={(next) => define({ criteria: next })} />
        <h2 className="label rule-part">{say('rule.then')}</h2>
        <RuleActions actions={actions} onChange={(next) => define({ actions: next })} />
      </fieldset>
      {may ? (
        <>
          <h2 className="label rule-part">{say('rule.try_head')}</h2>
          <DryRun definition={value.definition} onTried={setTried} />
          <SaveRule
            rule={rule}
            draft={value}
            isChanged={draft.keptAt !== null}
            isTried={JSON.stringify(tried) === JSON.stringify(value.definition)}
            onSaved={draft.discard}
            onDiscard={draft.throwAway}
          />
        </>
      ) : null}
    </>
  )
}

type TopProps = {
  rule: Automation | null
  draft: RuleDraft
  keptAt: number | null
  may: boolean
  onChange: (draft: RuleDraft) => void
}

function RuleTop({ rule, draft, keptAt, may, onChange }: TopProps) {
  const { say, format } = useWords()
  useOpenTitle(draft.name || say('rule.new_name'))
  return (
    <header className="head rule-head">
      <p className="meta crumb">
        <Link {...settingUrl('automations')}>{say('settings.automations')}</Link>
      </p>
      <h1 className="title">{draft.name || say('rule.new_name')}</h1>
      <span className="meta">
        {keptAt !== null ? say('rule.draft_kept', { time: format.time(keptAt) }) : null}{' '}
        {rule ? say('rule.fired', { count: rule.fired.count }) : null}
      </span>
      {may ? (
        <p className="rule-name">
          <label className="meta" htmlFor="rule-name">
            {say('contacts.name')}
          </label>
          <input
            className="in"
            id="rule-name"
            value={draft.name}
            maxLength={200}
            onChange={(event) => onChange({ ...draft, name: event.target.value })}
          />
          <label className="meta" htmlFor="rule-position">
            {say('policy.position')}
          </label>
          <input
            className="in short"
            id="rule-position"
            type="number"
            min={0}
            value={draft.position}
            onChange={(event) =>
              onChange({ ...draft, position: Math.max(0, Math.round(Number(event.target.value)) || 0) })
            }
          />
          <Check
            checked={draft.enabled}
            onChange={(event) => onChange({ ...draft, enabled: event.target.checked })}
          >
            {say('settings.in_use')}
          </Check>
        </p>
      ) : null}
    </header>
  )
}

type SaveProps = {
  rule: Automation | null
  draft: RuleDraft
  isChanged: boolean
  isTried: boolean
  onSaved: () => void
  onDiscard: () => void
}

function SaveRule({ rule, draft, isChanged, isTried, onSaved, onDiscard }: SaveProps) {
  const { say } = useWords()
  const navigate = useNavigate()
  const { name, position, enabled, definition } = draft
  const body = { name: name.trim(), position, enabled, definition }
  const save = useMutation({
    mutationFn: () =>
      rule
        ? call('updateAutomation', { params: { id: rule.id }, body }, { ifMatch: `"${rule.revision}"` })
        : call('createAutomation', { body }),
    onSuccess: () => {
      onSaved()
      void queryClient.invalidateQueries({ queryKey: ['listAutomations'] })
      toast(say('settings.saved'), null, 4_000)
      void navigate(settingUrl('automations'))
    },
  })
  const blocked = !name.trim()
    ? say('rules.name_first')
    : !isChanged
      ? say('rules.nothing_changed')
      : !isTried
        ? say('rule.try_first')
        : null
  return (
    <FootFrame
      error={save.error}
      said={<p className="meta">{say('rule.from_now')}</p>}
      onDiscard={isChanged ? onDiscard : null}
    >
      <Button look="main" busy={save.isPending} blocked={blocked} onClick={() => save.mutate()}>
        {say('rule.save')}
      </Button>
    </FootFrame>
  )
}
