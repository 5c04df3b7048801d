import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { policyUrl } from '#web/lib/urls.ts'
import { useKeptDraft } from '#web/pieces/kept-draft.ts'
import { Check } from '#web/ui/field.tsx'
import { OneRule } from '../one-rule.tsx'
import { RecomputeLine } from '../recompute-line.tsx'
import { type AppliesTo, RuleFoot } from '../rule-foot.tsx'
import { RuleHead } from '../rule-head.tsx'
import './policies.css'
import { PolicyConditions } from './policy-conditions.tsx'
import { newPolicy, type Policy, type PolicyDefinition, type PolicyDraft } from './policy-draft.ts'
import { PolicySample } from './policy-sample.tsx'
import { PolicyTargets } from './policy-targets.tsx'

/** One policy: who gets which clocks, tried on a sample ticket before it is published. */
export function PolicyPage() {
  const id = useParams({ strict: false }).policyId ?? 'new'
  const query = useQuery(readingAll('listPolicies'))
  return (
    <OneRule query={query} id={id}>
      {(policy, all) => <PolicyEditor key={`${id} ${policy?.version}`} id={id} policy={policy} all={all} />}
    </OneRule>
  )
}

type EditorProps = { id: string; policy: Policy | null; all: readonly Policy[] }

function PolicyEditor({ id, policy, all }: EditorProps) {
  const { say } = useWords()
  const navigate = useNavigate()
  const may = useMay('settings.write')
  const last = Math.max(0, ...all.map((one) => one.position))
  const draft = useKeptDraft<PolicyDraft>('policy', id, policy ?? newPolicy(last + 1))
  const { value, change } = draft
  const define = (definition: PolicyDefinition) => change({ ...value, definition })
  const tried = [...all.filter((one) => one.id !== id), { ...value, id, name: value.name }]
  return (
    <>
      <RuleHead
        section="policies"
        name={value.name}
        fallback={say('policy.new_name')}
        version={policy?.version ?? 0}
        keptAt={draft.keptAt}
        may={may}
        onName={(name) => change({ ...value, name })}
      >
        <PositionField position={value.position} onChange={(position) => change({ ...value, position })} />
        {policy ? (
          <Check
            checked={value.active}
            onChange={(event) => change({ ...value, active: event.target.checked })}
          >
            {say('settings.in_use')}
          </Check>
        ) : null}
      </RuleHead>
      <fieldset className="bare-set" disabled={!may}>
        <legend className="sr">{value.name}</legend>
        <h2 className="label">{say('policy.for_whom')}</h2>
        <PolicyConditions
          conditions={value.definition.conditions}
          onChange={(conditions) => define({ ...value.definition, conditions })}
        />
        <h2 className="label rule-part">{say('policy.clocks')}</h2>
        <PolicyTargets definition={value.definition} onChange={define} />
      </fieldset>
      <h2 className="label rule-part">{say('policy.sample_head')}</h2>
      <PolicySample policies={tried} mine={id} />
      <RecomputeLine kind="policy" id={id} />
      {may ? (
        <RuleFoot
          version={policy?.version ?? 0}
          name={value.name}
          isChanged={draft.keptAt !== null}
          replay={{ policy: id }}
          publish={(appliesTo) => publishPolicy(policy, value, appliesTo)}
          onPublished={(saved) => {
            draft.discard()
            void queryClient.invalidateQueries({ queryKey: ['listPolicies'] })
            if (saved.id !== id) void navigate({ ...policyUrl(saved.id), replace: true })
          }}
          onDiscard={draft.throwAway}
        />
      ) : null}
    </>
  )
}

function PositionField({ position, onChange }: { position: number; onChange: (position: number) => void }) {
  const { say } = useWords()
  return (
    <>
      <label className="meta" htmlFor="policy-position">
        {say('policy.position')}
      </label>
      <input
        className="in short"
        id="policy-position"
        type="number"
        value={position}
        onChange={(event) => onChange(Math.round(Number(event.target.value)) || 0)}
      />
    </>
  )
}

function publishPolicy(policy: Policy | null, draft: PolicyDraft, appliesTo: AppliesTo) {
  const { name, position, active, definition } = draft
  if (!policy) return call('createPolicy', { body: { name, position, definition } })
  return call(
    'publishPolicy',
    { params: { id: policy.id }, body: { name, position, active, definition, appliesTo } },
    { ifMatch: `"${policy.revision}"` },
  )
}
