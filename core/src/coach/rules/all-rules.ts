import { absoluteWord } from './absolute-word.ts'
import { acknowledgementIncomplete } from './acknowledgement-incomplete.ts'
import { apologyIncomplete } from './apology-incomplete.ts'
import { asksForSecret } from './asks-for-secret.ts'
import { bareLink } from './bare-link.ts'
import { beyondAuthority } from './beyond-authority.ts'
import { blameColleague } from './blame-colleague.ts'
import { blameCustomer } from './blame-customer.ts'
import { butAfterSorry } from './but-after-sorry.ts'
import { calmDown } from './calm-down.ts'
import { closingThreat } from './closing-threat.ts'
import { commitmentWithoutDate } from './commitment-without-date.ts'
import { condescension } from './condescension.ts'
import { contradiction } from './contradiction.ts'
import { deadlineOutsideHours } from './deadline-outside-hours.ts'
import { deadlinePassed } from './deadline-passed.ts'
import { demand } from './demand.ts'
import { doubleNegative } from './double-negative.ts'
import { emptyFormula } from './empty-formula.ts'
import { exclamationMarks } from './exclamation-marks.ts'
import { excuse } from './excuse.ts'
import { hedgedPromise } from './hedged-promise.ts'
import { ifYouFelt } from './if-you-felt.ts'
import { impersonalGreeting } from './impersonal-greeting.ts'
import { internalWords } from './internal-words.ts'
import { jargon } from './jargon.ts'
import { longSentence } from './long-sentence.ts'
import { manyQuestions } from './many-questions.ts'
import { minimising } from './minimising.ts'
import { missingClosing } from './missing-closing.ts'
import { missingGreeting } from './missing-greeting.ts'
import { missingRestatement } from './missing-restatement.ts'
import { mixedFormality } from './mixed-formality.ts'
import { negativeOpening } from './negative-opening.ts'
import { negativePhrasing } from './negative-phrasing.ts'
import { noOwner } from './no-owner.ts'
import { overApologising } from './over-apologising.ts'
import { overPromising } from './over-promising.ts'
import { passTheBuck } from './pass-the-buck.ts'
import { passiveEvasion } from './passive-evasion.ts'
import { paymentData } from './payment-data.ts'
import { placeholderLeft } from './placeholder-left.ts'
import { policyAsReason } from './policy-as-reason.ts'
import { promiseForOthers } from './promise-for-others.ts'
import { refusalAgainstEvidence } from './refusal-against-evidence.ts'
import { refusalUnresearched } from './refusal-unresearched.ts'
import { refusalWithoutNextStep } from './refusal-without-next-step.ts'
import { repeatedWord } from './repeated-word.ts'
import { shouting } from './shouting.ts'
import { slang } from './slang.ts'
import { tellAgain } from './tell-again.ts'
import { uncoveredCommitment } from './uncovered-commitment.ts'
import { vagueDeadline } from './vague-deadline.ts'
import { wallOfText } from './wall-of-text.ts'
import { wordy } from './wordy.ts'
import { wrongLanguage } from './wrong-language.ts'
import { wrongName } from './wrong-name.ts'
import type { Rule } from './rule.ts'

/** Every rule of the coach, in the order in which findings at the same place are shown. */
// prettier-ignore
export const RULES: readonly Rule[] = [
  refusalAgainstEvidence, refusalUnresearched, overPromising, absoluteWord, policyAsReason, blameCustomer, blameColleague, excuse,
  ifYouFelt, contradiction, minimising, calmDown, demand, jargon,
  internalWords, emptyFormula, passiveEvasion, wordy, hedgedPromise, condescension,
  slang, bareLink, impersonalGreeting, asksForSecret, passTheBuck, tellAgain,
  closingThreat, noOwner, doubleNegative, negativePhrasing, negativeOpening, refusalWithoutNextStep,
  butAfterSorry, overApologising, shouting, exclamationMarks, wrongLanguage, wrongName,
  placeholderLeft, missingGreeting, missingClosing, mixedFormality, longSentence, commitmentWithoutDate,
  vagueDeadline, uncoveredCommitment, beyondAuthority, deadlinePassed, deadlineOutsideHours, promiseForOthers,
  acknowledgementIncomplete, apologyIncomplete, missingRestatement, manyQuestions, wallOfText, repeatedWord,
  paymentData,
]
