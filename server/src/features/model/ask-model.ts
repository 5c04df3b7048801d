import type { Output } from '#contracts/client.ts'
import { coach } from '#core/coach/coach.ts'
import { isLanguageCode, type LanguageCode } from '#core/coach/language/code.ts'
import { loadLanguage } from '#core/coach/language/load.ts'
import { loadNgramsFor } from '#core/language/identify.ts'
import { maskPersonal } from '#core/mask/mask-personal.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { sayIn } from '#server/platform/words.ts'
import { callEndpoint, type Turn } from './call-endpoint.ts'
import { gatherData } from './gather-data.ts'
import { isOn, loadModel, reserveTokens, settleTokens, type ModelRow } from './model-store.ts'
import { readAnswer, requireFaithful, turnsFor, type Answer, type Question } from './question.ts'

type View = Output<'askModel'>
const LONGEST_ANSWER = 1_500

/** Asks the model about a ticket. What it says is read by the coach, marked as generated, and goes nowhere by itself (7.4). */
export async function askModel(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  question: Question,
): Promise<View> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const { data, names } = await gatherData(ctx, actor, desk, ticketId, question)
  const row = await modelInUse(ctx, actor)
  const plain = textsIn(data).join(BETWEEN)
  const masked = row.mask ? maskPersonal(plain, names) : { text: plain, restore: (text: string) => text }
  const turns = turnsFor(question, withTexts(data, masked.text.split(BETWEEN)))
  const said = await spend(ctx, row, turns)
  const answer = restored(readAnswer(question.use, said), masked.restore)
  requireFaithful(answer, plain)
  return {
    generated: true,
    model: row.model,
    text: 'text' in answer ? answer.text : null,
    lines:
      answer.use === 'brief'
        ? { wants: answer.wants, stands: answer.stands, promised: answer.promised }
        : null,
    handover:
      answer.use === 'handover'
        ? {
            whatHappened: answer.whatHappened,
            customerWants: answer.customerWants,
            impact: answer.impact,
            tried: answer.tried,
          }
        : null,
    // Only a rewording goes to a customer.
    findings: answer.use === 'reword' ? await readByCoach(ctx, desk, question.language, answer.text) : [],
  }
}

/** Stands between texts that are masked together, so that the same data has the same mark in all of them. */
const BETWEEN = '\u0001'

function textsIn(data: object): string[] {
  const texts: string[] = []
  JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'string') texts.push(value.replaceAll(BETWEEN, ' '))
    return value
  })
  return texts
}

/** The same data with other texts, in the order of `textsIn`. */
function withTexts(data: object, texts: readonly string[]): object {
  const left = [...texts]
  return JSON.parse(
    JSON.stringify(data, (_, value: unknown) => (typeof value === 'string' ? left.shift() : value)),
  ) as object
}

/** One word, so that an admin sees whether it answers. */
export async function tryModel(ctx: Context, actor: Actor): Promise<Output<'tryModel'>> {
  const row = await modelInUse(ctx, actor)
  const from = performance.now()
  const said = await spend(ctx, row, [{ role: 'user', content: 'Answer with the one word: ready' }])
  return { said: said.slice(0, 200), tookMs: Math.round(performance.now() - from) }
}

async function modelInUse(ctx: Context, actor: Actor): Promise<ModelRow> {
  const row = await loadModel(ctx.db, actor.workspaceId)
  if (!isOn(row)) throw new Problem('refused', { reason: 'model.off' })
  return row
}

/** Within the day's budget; what it says to have used counts, else four characters are a token. */
async function spend(ctx: Context, row: ModelRow, turns: Turn[]): Promise<string> {
  const asked = Math.ceil(turns.reduce((sum, { content }) => sum + content.length, 0) / 4)
  const reserved = asked + LONGEST_ANSWER
  if (!(await reserveTokens(ctx, row, reserved)))
    throw new Problem('refused', { reason: 'model.budget_spent' })
  let used = asked
  try {
    const said = await callEndpoint(ctx, row, turns, LONGEST_ANSWER)
    used = said.tokens ?? asked + Math.ceil(said.text.length / 4)
    return said.text
  } finally {
    await settleTokens(ctx, row.workspaceId, used - reserved)
  }
}

function restored(answer: Answer, restore: (text: string) => string): Answer {
  return Object.fromEntries(
    Object.entries(answer).map(([name, text]) => [name, name === 'use' ? text : restore(text)]),
  ) as Answer
}

async function readByCoach(
  ctx: Context,
  desk: Desk,
  language: LanguageCode,
  text: string,
): Promise<View['findings']> {
  if (!isLanguageCode(language)) return []
  await Promise.all([loadLanguage(language), loadNgramsFor(text)])
  const { switchedOff, extraWords } = desk.settings.coach
  const facts = { now: ctx.clock.now(), zone: desk.zone, switchedOff, extraWords: extraWords[language] }
  const say = sayIn(language)
  // A sentence or a brief is no letter: nobody greets in it.
  const ofLetters = ['missing_greeting', 'missing_closing', 'missing_restatement']
  return coach({ text, language }, facts)
    .findings.filter(({ rule }) => !ofLetters.includes(rule))
    .map(({ rule, span, params }) => ({
      rule,
      words: text.slice(...span),
      reason: say(`coach.rule.${rule}`, params),
    }))
}
