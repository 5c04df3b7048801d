import { identifyLanguage } from '../language/identify.ts'
import { acknowledgementPartsIn, acknowledgesIn, listeningIn, type AcknowledgementParts, type Listening } from './acknowledgement.ts' // prettier-ignore
import { apologyPartsIn, sorriesIn, type ApologyParts, type Sorry } from './apology.ts'
import { commitmentsIn, type Deadline, type ReadCommitment } from './commitments.ts'
import type { CoachFacts } from './facts.ts'
import type { Finding } from './finding.ts'
import { findingsIn } from './findings.ts'
import { isLanguageCode } from './language/code.ts'
import { languageOf } from './language/load.ts'
import { negativesIn } from './negative.ts'
import { readText } from './read-text.ts'
import type { Reading } from './rules/rule.ts'
import type { Found } from './span.ts'

export type { Finding, Severity } from './finding.ts'

export type Draft = { readonly text: string; readonly language?: string }

export type PromiseStrength = 'commitment' | 'conditional' | 'immediate' | 'none'

export type CoachResult = {
  readonly language: string
  /** False where the language is not one that we read: then nothing else is filled. */
  readonly read: boolean
  readonly promise: PromiseStrength
  readonly commitments: readonly ReadCommitment[]
  readonly deadlines: readonly Deadline[]
  readonly sorries: readonly Sorry[]
  readonly apologyParts: ApologyParts
  /** Where the problem or the feeling is named. */
  readonly acknowledges: Found | null
  readonly acknowledgementParts: AcknowledgementParts
  readonly listening: Listening
  readonly negative: readonly Found[]
  readonly findings: readonly Finding[]
}

const UNREAD: Omit<CoachResult, 'language'> = {
  read: false,
  promise: 'none',
  commitments: [],
  deadlines: [],
  sorries: [],
  apologyParts: { ours: null, why: null, mended: null, not_again: null, trouble: null, thanks: null },
  acknowledges: null,
  acknowledgementParts: { matters: null, working: null, when: null },
  listening: { restates: null, asksConfirmation: null },
  negative: [],
  findings: [],
}

/** Far more than anybody writes; what comes after is not read, so that the answer comes in time. */
const LIMIT = 20_000

/** Reads a draft and says what it promises, apologises for, and could say better (7.1, 7.2). Its language must be loaded (`loadLanguage`). */
export function coach(draft: Draft, facts: CoachFacts): CoachResult {
  const code = draft.language ?? identifyLanguage(draft.text).language
  if (!isLanguageCode(code)) return { language: code, ...UNREAD }
  const language = languageOf(code)
  const read = readText(draft.text.slice(0, LIMIT))
  const { commitments, deadlines } = commitmentsIn(read, language, facts)
  const reading: Reading = {
    read,
    language,
    facts,
    commitments,
    deadlines,
    sorries: sorriesIn(read, language),
    apologyParts: apologyPartsIn(read, language),
    acknowledgementParts: acknowledgementPartsIn(read, language, commitments),
    listening: listeningIn(read, language),
    negative: negativesIn(read, language),
  }
  return {
    language: code,
    read: true,
    promise: strongest(commitments),
    commitments,
    deadlines,
    sorries: reading.sorries,
    apologyParts: reading.apologyParts,
    acknowledges: acknowledgesIn(read, language),
    acknowledgementParts: reading.acknowledgementParts,
    listening: reading.listening,
    negative: reading.negative,
    findings: findingsIn(reading),
  }
}

function strongest(commitments: readonly ReadCommitment[]): PromiseStrength {
  const kinds = new Set(commitments.map((c) => c.kind))
  if (kinds.has('update') || kinds.has('action')) return 'commitment'
  return kinds.has('conditional') ? 'conditional' : kinds.has('immediate') ? 'immediate' : 'none'
}
