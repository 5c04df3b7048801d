import { RULES } from '#core/coach/rules/all-rules.ts'
import type { Rule } from '#core/coach/rules/rule.ts'
import type en from '#messages/en/coaching.json'

type GroupName = 'promises' | 'parts' | 'sorry' | 'blame' | 'positive' | 'plain' | 'form' | 'safe' | 'other'

const GROUPS: Record<Exclude<GroupName, 'other'>, string> = {
  promises: `over_promising absolute_word hedged_promise commitment_without_date vague_deadline uncovered_commitment
    beyond_authority deadline_passed deadline_outside_hours promise_for_others`,
  parts: `acknowledgement_incomplete apology_incomplete missing_restatement refusal_without_next_step
    refusal_against_evidence refusal_unresearched missing_greeting missing_closing`,
  sorry: 'if_you_felt but_after_sorry over_apologising excuse empty_formula',
  blame: `blame_customer blame_colleague contradiction minimising calm_down condescension demand policy_as_reason
    pass_the_buck tell_again closing_threat`,
  positive: 'negative_phrasing negative_opening double_negative passive_evasion no_owner',
  plain:
    'jargon internal_words slang wordy long_sentence wall_of_text many_questions repeated_word bare_link',
  form: 'shouting exclamation_marks impersonal_greeting mixed_formality wrong_language wrong_name placeholder_left',
  safe: 'asks_for_secret payment_data',
}

/** The rules as settings show them; one that no group names stands at the end. */
export function groupedRules(): { name: GroupName; rules: Rule[] }[] {
  const left = new Map(RULES.map((rule) => [rule.id, rule]))
  const named = Object.entries(GROUPS).map(([name, ids]) => ({
    name: name as GroupName,
    rules: ids.split(/\s+/).flatMap((id) => {
      const rule = left.get(id)
      left.delete(id)
      return rule ? [rule] : []
    }),
  }))
  return [...named, { name: 'other' as const, rules: [...left.values()] }].filter(
    ({ rules }) => rules.length > 0,
  )
}

/** The key of a rule's name; a rule that is too new to have one goes by its id. */
export const nameKey = (ruleId: string) => `coaching.rule.${ruleId}` as keyof typeof en

/** Stands where a reason quotes the draft. */
export const REASON_PARAMS = {
  text: '…',
  named: '…',
  name: '…',
  language: '…',
  wanted: '…',
  part: 'when',
  words: 40,
  count: 4,
}
