import type { Lexicon } from '../pattern.ts'
import type { TimeWords } from '../times/time-words.ts'

/** Patterns (see pattern.ts), in the order of the reading of promises: what an earlier list takes, a later one does not. */
export type PromiseWords = {
  /** Looks like a promise and is none: "we will not be able to", "I will have to ask you". */
  readonly none: readonly string[]
  /** Being done in this conversation: "I will check", "let me see". */
  readonly immediate: readonly string[]
  /** Looking into it, said by us all: a commitment, unless the customer is first asked for something. */
  readonly look: readonly string[]
  /** The customer hears from us. */
  readonly update: readonly string[]
  /** Something gets done. */
  readonly action: readonly string[]
  /** Somebody else will do it: a carrier, a bank. */
  readonly others: readonly string[]
  /** A request with what it is for: "send us a message so that we can look". */
  readonly conditional: readonly string[]
  /** Work under way: a commitment where a time is named. */
  readonly underWay: readonly string[]
  /** A promise in the present tense: one where a time or a condition stands beside it ("we answer by noon"). */
  readonly present: readonly string[]
  /** What the customer may or must do within a time: no promise of ours. */
  readonly permission: readonly string[]
  /** Before a length of time: "takes", "please allow". */
  readonly takes: readonly string[]
  /** Any word of the future: with a limit in time it makes a commitment. */
  readonly future: readonly string[]
  /** Makes a promise depend on the customer: "if", "once you". */
  readonly condition: readonly string[]
  /** Asks the customer for something: "please send us". */
  readonly request: readonly string[]
  /** Begins a sentence that goes on from the one before it: "then", "after that". */
  readonly sequel: readonly string[]
  /** What was done, told before a promise: "we refunded you". */
  readonly done: readonly string[]
  /** In a promise: the author speaks of themselves. */
  readonly author: readonly string[]
  /** The offer to help again that ends a conversation. */
  readonly availability: readonly string[]
}

export type SorryWords = {
  /** Sorry for something that we did. */
  readonly apology: readonly string[]
  /** Sorry to hear; sorry for how it is. */
  readonly sympathy: readonly string[]
  /** Sorry to have to say no. */
  readonly regretToSay: readonly string[]
}

export type AcknowledgementWords = {
  /** Names the customer's problem or feeling as understood. */
  readonly acknowledges: readonly string[]
  /** Asks whether it was understood rightly: then it is a question. */
  readonly checks: readonly string[]
  /** This matters to us. */
  readonly matters: readonly string[]
  /** We are working on it. */
  readonly working: readonly string[]
  /** Restates what the customer said. */
  readonly restates: readonly string[]
}

export type ApologyPartWords = {
  readonly why: readonly string[]
  readonly mended: readonly string[]
  readonly notAgain: readonly string[]
  readonly trouble: readonly string[]
  readonly thanks: readonly string[]
}

export type NegativeWords = {
  /** Refusal, inability, blame. */
  readonly negative: readonly string[]
  /** Before an inability: it is the customer's own, restated ("if you cannot open it"). */
  readonly notOurs: readonly string[]
  /** After a refusal: what comes next ("instead", "what I can do"). */
  readonly nextStep: readonly string[]
}

/** Words of one rule, with what could be said instead (null: only leave it out). */
export type RuleWords = readonly (readonly [pattern: string, rewording?: string])[]

/** All that the coach knows of one language. */
export type LanguageWords = {
  readonly code: string
  readonly pieces: Lexicon
  /** The letter that ends a past form where folding makes it look like the present (Spanish "llamó", "llamo"). */
  readonly pastEnding?: string
  readonly times: TimeWords
  readonly promises: PromiseWords
  readonly sorry: SorryWords
  readonly acknowledgement: AcknowledgementWords
  readonly apologyParts: ApologyPartWords
  readonly negative: NegativeWords
  readonly rules: Readonly<Record<string, RuleWords>>
}
