import { Container } from '@nlpjs/core'
import { LangEn } from '@nlpjs/lang-en'
import { LangEs } from '@nlpjs/lang-es'
import { LangNl } from '@nlpjs/lang-nl'
import { LangPt } from '@nlpjs/lang-pt'
import { SentimentAnalyzer } from '@nlpjs/sentiment'
import multilang from 'multilang-sentiment'
import { readCustomer } from '#core/signals/read-customer.ts'
import type { Row } from './coach.ts'
import { judged, readLabelled, round, type Labelled } from './labels.ts'

/** A reading of mood: 0 calm, 1 dissatisfied, 2 angry. */
type Reader = (text: string, lang: string) => Promise<number> | number

/** Sentiment packages give a score; where it is cut is theirs to lose least: the best cuts on these very messages. */
type Scorer = (text: string, lang: string) => Promise<number> | number

const nlpjs = (): Scorer => {
  const container = new Container()
  for (const language of [LangEn, LangEs, LangPt, LangNl]) container.use(language)
  const analyzer = new SentimentAnalyzer({ container })
  return async (text, lang) => (await analyzer.process({ utterance: text, locale: lang })).sentiment.average
}

const multilangSentiment: Scorer = (text, lang) => multilang(text, lang).comparative

/** Levels of dissatisfaction by our reader and by the packages that know these languages. */
export async function moodFigures(folder: string): Promise<Row[]> {
  const rows = readLabelled(folder, 'customer_messages').filter((r) => r.labels['dissatisfaction'] != null)
  const own: Reader = (text, lang) => readCustomer(text, lang).dissatisfaction
  return [
    ...(await levels('mood: this reader', rows, own)),
    ...(await levels('mood: @nlpjs/sentiment, best cuts', rows, await bestCut(rows, nlpjs()))),
    ...(await levels('mood: multilang-sentiment, best cuts', rows, await bestCut(rows, multilangSentiment))),
  ]
}

async function levels(name: string, rows: readonly Labelled[], reader: Reader): Promise<Row[]> {
  const read = await Promise.all(
    rows.map(async (r) => ({
      lang: r.lang,
      truth: Number(r.labels['dissatisfaction']),
      answer: await reader(r.text, r.lang),
    })),
  )
  const exact = read.filter((r) => r.truth === r.answer).length
  const angry = read.map((r) => ({ lang: r.lang, truth: r.truth === 2, answer: r.answer === 2 }))
  return [
    {
      name: `${name}: exact level`,
      value: round(exact / read.length),
      unit: 'right',
      against: `${exact} of ${read.length}`,
    },
    ...judged(`${name}: angry`, angry).filter((row) => row.name.endsWith('(all)')),
  ]
}

async function bestCut(rows: readonly Labelled[], scorer: Scorer): Promise<Reader> {
  const scores = new Map<string, number>()
  for (const { id, text, lang } of rows) scores.set(id, await scorer(text, lang))
  const values = [...new Set(scores.values())].sort((a, b) => a - b)
  const right = (low: number, high: number) =>
    rows.filter((r) => levelOf(scores.get(r.id)!, low, high) === Number(r.labels['dissatisfaction'])).length
  let best = { low: -Infinity, high: 0, right: -1 }
  for (const low of [-Infinity, ...values]) {
    for (const high of values.filter((v) => v >= low)) {
      const count = right(low, high)
      if (count > best.right) best = { low, high, right: count }
    }
  }
  return async (text, lang) => levelOf(await scorer(text, lang), best.low, best.high)
}

const levelOf = (score: number, low: number, high: number) => (score <= low ? 2 : score <= high ? 1 : 0)
