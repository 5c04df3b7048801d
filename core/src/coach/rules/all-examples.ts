import { absoluteWordExamples } from './absolute-word.examples.ts'
import { acknowledgementIncompleteExamples } from './acknowledgement-incomplete.examples.ts'
import { apologyIncompleteExamples } from './apology-incomplete.examples.ts'
import { asksForSecretExamples } from './asks-for-secret.examples.ts'
import { bareLinkExamples } from './bare-link.examples.ts'
import { beyondAuthorityExamples } from './beyond-authority.examples.ts'
import { blameColleagueExamples } from './blame-colleague.examples.ts'
import { blameCustomerExamples } from './blame-customer.examples.ts'
import { butAfterSorryExamples } from './but-after-sorry.examples.ts'
import { calmDownExamples } from './calm-down.examples.ts'
import { closingThreatExamples } from './closing-threat.examples.ts'
import { commitmentWithoutDateExamples } from './commitment-without-date.examples.ts'
import { condescensionExamples } from './condescension.examples.ts'
import { contradictionExamples } from './contradiction.examples.ts'
import { deadlineOutsideHoursExamples } from './deadline-outside-hours.examples.ts'
import { deadlinePassedExamples } from './deadline-passed.examples.ts'
import { demandExamples } from './demand.examples.ts'
import { doubleNegativeExamples } from './double-negative.examples.ts'
import { emptyFormulaExamples } from './empty-formula.examples.ts'
import { exclamationMarksExamples } from './exclamation-marks.examples.ts'
import { excuseExamples } from './excuse.examples.ts'
import { hedgedPromiseExamples } from './hedged-promise.examples.ts'
import { ifYouFeltExamples } from './if-you-felt.examples.ts'
import { impersonalGreetingExamples } from './impersonal-greeting.examples.ts'
import { internalWordsExamples } from './internal-words.examples.ts'
import { jargonExamples } from './jargon.examples.ts'
import { longSentenceExamples } from './long-sentence.examples.ts'
import { manyQuestionsExamples } from './many-questions.examples.ts'
import { minimisingExamples } from './minimising.examples.ts'
import { missingClosingExamples } from './missing-closing.examples.ts'
import { missingGreetingExamples } from './missing-greeting.examples.ts'
import { missingRestatementExamples } from './missing-restatement.examples.ts'
import { mixedFormalityExamples } from './mixed-formality.examples.ts'
import { negativeOpeningExamples } from './negative-opening.examples.ts'
import { negativePhrasingExamples } from './negative-phrasing.examples.ts'
import { noOwnerExamples } from './no-owner.examples.ts'
import { overApologisingExamples } from './over-apologising.examples.ts'
import { overPromisingExamples } from './over-promising.examples.ts'
import { passTheBuckExamples } from './pass-the-buck.examples.ts'
import { passiveEvasionExamples } from './passive-evasion.examples.ts'
import { paymentDataExamples } from './payment-data.examples.ts'
import { placeholderLeftExamples } from './placeholder-left.examples.ts'
import { policyAsReasonExamples } from './policy-as-reason.examples.ts'
import { promiseForOthersExamples } from './promise-for-others.examples.ts'
import { refusalAgainstEvidenceExamples } from './refusal-against-evidence.examples.ts'
import { refusalUnresearchedExamples } from './refusal-unresearched.examples.ts'
import { refusalWithoutNextStepExamples } from './refusal-without-next-step.examples.ts'
import { repeatedWordExamples } from './repeated-word.examples.ts'
import { shoutingExamples } from './shouting.examples.ts'
import { slangExamples } from './slang.examples.ts'
import { tellAgainExamples } from './tell-again.examples.ts'
import { uncoveredCommitmentExamples } from './uncovered-commitment.examples.ts'
import { vagueDeadlineExamples } from './vague-deadline.examples.ts'
import { wallOfTextExamples } from './wall-of-text.examples.ts'
import { wordyExamples } from './wordy.examples.ts'
import { wrongLanguageExamples } from './wrong-language.examples.ts'
import { wrongNameExamples } from './wrong-name.examples.ts'
import type { RuleExamples } from './examples.ts'

/** The examples of every rule, by rule id: tests run them, and the settings page shows them. */
// prettier-ignore
export const EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  over_promising: overPromisingExamples,
  absolute_word: absoluteWordExamples,
  policy_as_reason: policyAsReasonExamples,
  blame_customer: blameCustomerExamples,
  blame_colleague: blameColleagueExamples,
  excuse: excuseExamples,
  if_you_felt: ifYouFeltExamples,
  contradiction: contradictionExamples,
  minimising: minimisingExamples,
  calm_down: calmDownExamples,
  demand: demandExamples,
  jargon: jargonExamples,
  internal_words: internalWordsExamples,
  empty_formula: emptyFormulaExamples,
  passive_evasion: passiveEvasionExamples,
  wordy: wordyExamples,
  hedged_promise: hedgedPromiseExamples,
  condescension: condescensionExamples,
  slang: slangExamples,
  bare_link: bareLinkExamples,
  impersonal_greeting: impersonalGreetingExamples,
  asks_for_secret: asksForSecretExamples,
  pass_the_buck: passTheBuckExamples,
  tell_again: tellAgainExamples,
  closing_threat: closingThreatExamples,
  no_owner: noOwnerExamples,
  double_negative: doubleNegativeExamples,
  negative_phrasing: negativePhrasingExamples,
  negative_opening: negativeOpeningExamples,
  refusal_against_evidence: refusalAgainstEvidenceExamples,
  refusal_unresearched: refusalUnresearchedExamples,
  refusal_without_next_step: refusalWithoutNextStepExamples,
  but_after_sorry: butAfterSorryExamples,
  over_apologising: overApologisingExamples,
  shouting: shoutingExamples,
  exclamation_marks: exclamationMarksExamples,
  wrong_language: wrongLanguageExamples,
  wrong_name: wrongNameExamples,
  placeholder_left: placeholderLeftExamples,
  missing_greeting: missingGreetingExamples,
  missing_closing: missingClosingExamples,
  mixed_formality: mixedFormalityExamples,
  long_sentence: longSentenceExamples,
  commitment_without_date: commitmentWithoutDateExamples,
  vague_deadline: vagueDeadlineExamples,
  uncovered_commitment: uncoveredCommitmentExamples,
  beyond_authority: beyondAuthorityExamples,
  deadline_passed: deadlinePassedExamples,
  deadline_outside_hours: deadlineOutsideHoursExamples,
  promise_for_others: promiseForOthersExamples,
  acknowledgement_incomplete: acknowledgementIncompleteExamples,
  apology_incomplete: apologyIncompleteExamples,
  missing_restatement: missingRestatementExamples,
  many_questions: manyQuestionsExamples,
  wall_of_text: wallOfTextExamples,
  repeated_word: repeatedWordExamples,
  payment_data: paymentDataExamples,
}
