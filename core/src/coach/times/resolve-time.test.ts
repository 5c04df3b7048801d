import { expect, test } from 'vitest'
import { compileCalendar } from '#core/calendar/calendar.ts'
import { parseInstant } from '#core/time/instant.ts'
import type { TimeFacts } from '../facts.ts'
import { fold } from '../fold.ts'
import { times as en } from '../language/en/times.ts'
import { times as es } from '../language/es/times.ts'
import { times as nl } from '../language/nl/times.ts'
import { times as pt } from '../language/pt/times.ts'
import { readTimes, timeReader } from './read-times.ts'
import { resolveTime } from './resolve-time.ts'

const readers = { en: timeReader(en), es: timeReader(es), pt: timeReader(pt), nl: timeReader(nl) }
type Code = keyof typeof readers

/** Monday 23 November 2026, 11:00 in Madrid. */
const facts: TimeFacts = { now: parseInstant('2026-11-23T10:00:00Z'), zone: 'Europe/Madrid' }

/** Reads the first time in a text and gives it as local date and time of the zone. */
function due(code: Code, text: string, given: TimeFacts = facts): string | null {
  const [time] = readTimes(readers[code], fold(text), given.zone).filter((t) => t.meaning !== null)
  const at = time?.meaning ? resolveTime(time.meaning, given) : null
  if (at === null) return null
  return new Date(at).toLocaleString('sv-SE', { timeZone: given.zone }).slice(0, 16)
}

// prettier-ignore
const TABLE: [Code, string, string | null][] = [
  ['en', 'by Thursday 4 pm', '2026-11-26 16:00'], ['en', 'by 4pm on Thursday', '2026-11-26 16:00'], ['en', 'within 7 to 10 working days', '2026-12-07 23:59'],
  ['en', 'in 24-48 hrs', '2026-11-25 11:00'], ['en', 'before noon tomorrow', '2026-11-24 12:00'], ['en', 'by the end of the week', '2026-11-27 23:59'],
  ['en', 'next week', '2026-12-04 23:59'], ['en', 'by July 22nd, 2027', '2027-07-22 23:59'], ['en', 'this afternoon', '2026-11-23 18:00'],
  ['en', 'by end of day tomorrow', '2026-11-24 23:59'], ['en', 'by EOD', '2026-11-23 23:59'], ['en', 'in a couple of days', '2026-11-25 23:59'],
  ['en', 'between 2 pm and 4 pm tomorrow', '2026-11-24 16:00'], ['en', 'next business day', '2026-11-24 23:59'], ['en', 'by the 5th', '2026-12-05 23:59'],
  ['en', '2 days ago', null], ['en', 'at least 2 hours', null], ['en', 'Monday to Friday, 9 to 17', null], ['en', 'open 24/7', null], ['en', 'order 4821', null],
  ['es', 'antes del viernes', '2026-11-27 00:00'], ['es', 'a más tardar el viernes', '2026-11-27 23:59'], ['es', 'mañana por la tarde', '2026-11-24 20:00'],
  ['es', 'el jueves a las 4 de la tarde', '2026-11-26 16:00'], ['es', 'en un plazo de 48 horas', '2026-11-25 11:00'], ['es', 'en 3 a 5 días hábiles', '2026-11-30 23:59'],
  ['es', 'la semana que viene', '2026-12-04 23:59'], ['es', 'hoy mismo', '2026-11-23 23:59'], ['es', 'antes de las 18 h', '2026-11-23 18:00'],
  ['es', 'pasado mañana', '2026-11-25 23:59'], ['es', 'hace 3 días', null], ['es', 'de lunes a viernes de 7:00 a 22:00hrs', null],
  ['pt', 'amanhã até o fim do dia', '2026-11-24 23:59'], ['pt', 'até amanhã às 16h', '2026-11-24 16:00'], ['pt', 'até sexta-feira', '2026-11-27 23:59'],
  ['pt', 'em até 48 horas', '2026-11-25 11:00'], ['pt', 'dentro de 5 dias úteis', '2026-11-30 23:59'], ['pt', 'até ao final do dia de amanhã', '2026-11-24 23:59'],
  ['pt', 'na próxima segunda-feira às 10:30', '2026-11-30 10:30'], ['pt', 'até o dia 5', '2026-12-05 23:59'], ['pt', 'há 3 dias', null], ['pt', 'segunda via do boleto', null],
  ['nl', 'binnen 24 uur', '2026-11-24 11:00'], ['nl', 'uiterlijk donderdag om 16.00 uur', '2026-11-26 16:00'], ['nl', 'voor vrijdag', '2026-11-27 00:00'],
  ['nl', 'morgenochtend', '2026-11-24 12:00'], ['nl', 'vrijdag voor 12 uur', '2026-11-27 12:00'], ['nl', 'voor het einde van de week', '2026-11-27 23:59'],
  ['nl', 'binnen één werkdag', '2026-11-24 23:59'], ['nl', 'volgende week', '2026-12-04 23:59'], ['nl', 'afgelopen donderdag', null], ['nl', 'goedemorgen', null],
  ['en', 'half past nine tomorrow', '2026-11-24 09:30'], ['en', 'on Friday at a quarter to three', '2026-11-27 14:45'], ['en', 'tomorrow morning at half nine', '2026-11-24 09:30'],
  ['en', 'tomorrow at nine', '2026-11-24 09:00'], ['en', 'at two addresses', null], ['en', 'tomorrow at 7:30 in the morning', '2026-11-24 07:30'],
  ['es', 'mañana a las nueve y media', '2026-11-24 09:30'], ['es', 'el viernes a las 9 menos cuarto', '2026-11-27 08:45'], ['es', 'el viernes a las siete y cuarto de la mañana', '2026-11-27 07:15'],
  ['es', 'el viernes a las dos del mediodía', '2026-11-27 14:00'], ['es', 'mañana a las once', '2026-11-24 11:00'],
  ['pt', 'amanhã às nove e meia', '2026-11-24 09:30'], ['pt', 'sábado às 10 e meia', '2026-11-28 10:30'], ['pt', 'na sexta-feira às sete da manhã', '2026-11-27 07:00'],
  ['nl', 'om kwart over drie morgen', '2026-11-24 15:15'], ['nl', 'morgenochtend om half tien', '2026-11-24 09:30'], ['nl', 'vrijdag om tien voor half drie', '2026-11-27 14:20'],
  ['en', 'in September', '2027-09-30 23:59'], ['en', 'by the end of March 2027', '2027-03-31 23:59'], ['en', 'early to mid December', '2026-12-31 23:59'], ['en', 'this weekend', '2026-11-29 23:59'],
  ['en', 'on Monday or Tuesday', '2026-12-01 23:59'], ['en', 'the invoice for March', null], ['es', 'a mediados de diciembre', '2026-12-31 23:59'], ['es', 'en la primera quincena de mayo', '2027-05-31 23:59'],
  ['es', 'a lo largo de la semana', '2026-11-27 23:59'], ['pt', 'em meados de dezembro', '2026-12-31 23:59'], ['pt', 'sexta de manhã', '2026-11-27 12:00'], ['pt', 'a segunda via', null],
  ['nl', 'half december', '2026-12-31 23:59'], ['nl', 'dit weekend', '2026-11-29 23:59'], ['nl', 'fijn weekend', null],
  ['nl', "vrijdag om half acht 's avonds", '2026-11-27 19:30'], ['nl', 'binnen half drie dagen', '2026-11-26 23:59'],
  ['en', 'within seventy-two hours', '2026-11-26 11:00'], ['en', 'within twenty-one days', '2026-12-14 23:59'], ['es', 'en treinta y cinco horas', '2026-11-24 22:00'], ['es', 'en veintiún días', '2026-12-14 23:59'],
  ['pt', 'em vinte e um dias', '2026-12-14 23:59'], ['pt', 'em trinta e cinco horas', '2026-11-24 22:00'], ['nl', 'binnen tweeënzeventig uur', '2026-11-26 11:00'], ['nl', 'binnen eenentwintig dagen', '2026-12-14 23:59'],
  ['en', 'in half an hour', '2026-11-23 11:30'], ['en', 'in an hour and a half', '2026-11-23 12:30'], ['en', 'in two and a half hours', '2026-11-23 13:30'], ['en', 'within a fortnight', '2026-12-07 23:59'], ['en', 'in a day or two', '2026-11-25 23:59'],
  ['es', 'en media hora', '2026-11-23 11:30'], ['es', 'en una hora y media', '2026-11-23 12:30'], ['es', 'en un cuarto de hora', '2026-11-23 11:15'], ['pt', 'em meia hora', '2026-11-23 11:30'], ['pt', 'dentro de uma hora e meia', '2026-11-23 12:30'],
  ['nl', 'over een half uur', '2026-11-23 11:30'], ['nl', 'over anderhalf uur', '2026-11-23 12:30'], ['nl', 'over een kwartier', '2026-11-23 11:15'], ['nl', 'binnen een dag of twee', '2026-11-25 23:59'], ['nl', 'over een paar dagen', null],
  ['en', 'next Tuesday', '2026-12-01 23:59'], ['en', 'on Tuesday', '2026-11-24 23:59'], ['en', 'on Monday', '2026-11-30 23:59'], ['en', 'a week on Friday', '2026-12-04 23:59'], ['en', 'next week on Wednesday', '2026-12-02 23:59'], ['en', 'Monday next week at 10', '2026-11-30 10:00'],
  ['es', 'el miércoles de la semana que viene', '2026-12-02 23:59'], ['es', 'el próximo martes', '2026-11-24 23:59'], ['pt', 'na quarta-feira da próxima semana', '2026-12-02 23:59'], ['pt', 'na próxima semana', '2026-12-04 23:59'],
  ['nl', 'volgende week woensdag om 10 uur', '2026-12-02 10:00'], ['nl', 'komende week', '2026-12-04 23:59'], ['nl', 'volgende dinsdag', '2026-12-01 23:59'], ['nl', 'aanstaande dinsdag', '2026-11-24 23:59'],
  ['en', 'at 2:30 this afternoon', '2026-11-23 14:30'], ['en', 'tonight at 8', '2026-11-23 20:00'], ['en', 'at 8 tonight', '2026-11-23 20:00'], ['en', 'first thing on Friday', '2026-11-27 12:00'], ['es', 'esta noche a las 8', '2026-11-23 20:00'], ['es', 'a las 12 de la noche', '2026-11-24 00:00'],
  ['pt', 'hoje à noite às 8', '2026-11-23 20:00'], ['nl', 'vanavond om 8 uur', '2026-11-23 20:00'], ['nl', 'om acht uur vanavond', '2026-11-23 20:00'], ['nl', 'vrijdagochtend', '2026-11-27 12:00'], ['nl', 'vrijdagochtend om 9 uur', '2026-11-27 09:00'],
  ['nl', 'voor twaalf uur', '2026-11-23 12:00'], ['en', 'between Thursday and Friday', '2026-11-27 23:59'], ['es', 'entre el jueves y el viernes', '2026-11-27 23:59'], ['pt', 'entre quinta e sexta-feira', '2026-11-27 23:59'], ['nl', 'donderdag of vrijdag', '2026-11-27 23:59'],
  ['en', 'before the end of the month', '2026-11-30 23:59'], ['es', 'antes de fin de mes', '2026-11-30 23:59'], ['pt', 'antes do fim do mês', '2026-11-30 23:59'], ['es', 'antes de que acabe la semana', '2026-11-27 23:59'], ['es', 'antes de que acabe el día', '2026-11-23 23:59'],
  ['en', 'by the end of the year', '2026-12-31 23:59'], ['es', 'antes de fin de año', '2026-12-31 23:59'], ['pt', 'até o fim do ano', '2026-12-31 23:59'], ['nl', 'voor het einde van het jaar', '2026-12-31 23:59'],
  ['en', 'before Christmas', '2026-12-25 00:00'], ['es', 'antes de Navidad', '2026-12-25 00:00'], ['pt', 'antes do Natal', '2026-12-25 00:00'], ['nl', 'voor Kerstmis', '2026-12-25 00:00'],
  ['en', 'before the weekend', '2026-11-28 00:00'], ['es', 'antes del fin de semana', '2026-11-28 00:00'], ['pt', 'antes do fim de semana', '2026-11-28 00:00'], ['nl', 'voor het weekend', '2026-11-28 00:00'], ['pt', 'depois de amanhã', '2026-11-25 23:59'],
  ['es', 'mañana a eso de las once', '2026-11-24 11:00'], ['pt', 'amanhã por volta das onze', '2026-11-24 11:00'], ['nl', 'van 2 tot 4 december', '2026-12-04 23:59'], ['nl', 'open van 9 tot 17 uur', null],
  ['nl', 'uiterlijk 3-1', '2027-01-03 23:59'], ['nl', 'uiterlijk 3-5 werkdagen', '2026-11-30 23:59'], ['en', 'on Friday week', '2026-12-04 23:59'], ['en', 'a week today', '2026-11-30 23:59'], ['es', 'de hoy en ocho', '2026-11-30 23:59'],
  ['es', 'de hoy en quince días', '2026-12-07 23:59'], ['pt', 'de hoje a oito dias', '2026-11-30 23:59'], ['nl', 'vandaag over een week', '2026-11-30 23:59'], ['en', 'in the first week of December', '2026-12-07 23:59'], ['es', 'en la primera semana de diciembre', '2026-12-07 23:59'],
  ['pt', 'na segunda semana de dezembro', '2026-12-14 23:59'], ['nl', 'in de eerste week van december', '2026-12-07 23:59'], ['es', 'el viernes de la semana que viene', '2026-12-04 23:59'],
]

test('2.2 the instant that words of time mean, told from now in the zone of the reader', () => {
  const wrong = TABLE.filter(([code, text, expected]) => due(code, text) !== expected)
  expect(
    wrong.map(([code, text, expected]) => `${code} ${text}: ${due(code, text)} not ${expected}`),
  ).toEqual([])
})

test('2.4 days to come that are not counted are no deadline', () => {
  const uncounted = {
    en: 'in the coming days, over the next few business days',
    es: 'en los próximos días hábiles, en las próximas semanas',
    pt: 'nos próximos dias úteis, nas próximas semanas',
    nl: 'de komende werkdagen, in de komende weken',
  }
  for (const [code, text] of Object.entries(uncounted)) {
    const kinds = readTimes(readers[code as Code], fold(text), 'UTC').map((t) => t.kind)
    expect({ code, kinds }).toEqual({ code, kinds: ['vague', 'vague'] })
  }
})

test('2.2 soon is a time without an instant', () => {
  const vague = { en: 'as soon as possible', es: 'en breve', pt: 'em breve', nl: 'binnenkort' }
  for (const [code, text] of Object.entries(vague)) {
    expect(readTimes(readers[code as Code], text, 'UTC')).toMatchObject([{ kind: 'vague', meaning: null }])
  }
})

const open = [['09:00', '18:00']] as const
const calendar = compileCalendar({
  zone: 'Europe/Madrid',
  weekly: { mon: open, tue: open, wed: open, thu: open, fri: open, sat: [], sun: [] },
  holidays: ['2026-11-27'],
  yearlyHolidays: [],
  dateOverrides: {},
  dateBreaks: {},
})

test('4.1 with a calendar a day ends at closing time and holidays are no working days', () => {
  const given = { ...facts, calendar }
  expect(due('en', 'by Thursday', given)).toBe('2026-11-26 18:00')
  expect(due('en', 'within 4 working days', given)).toBe('2026-11-30 18:00')
  expect(due('en', 'within 4 working hours', given)).toBe('2026-11-23 15:00')
  expect(due('en', 'within 24 hours', given)).toBe('2026-11-24 11:00')
})

test('trap 15 a day, a working day and 24 hours are different things', () => {
  const friday = { ...facts, now: parseInstant('2026-11-20T10:00:00Z') }
  expect(due('en', 'in 1 day', friday)).toBe('2026-11-21 23:59')
  expect(due('en', 'in 1 working day', friday)).toBe('2026-11-23 23:59')
  expect(due('en', 'in 24 hours', friday)).toBe('2026-11-21 11:00')
})

test('trap 2 four o’clock is four o’clock of the reader, also after the clocks change', () => {
  const friday = { now: parseInstant('2026-10-23T10:00:00Z'), zone: 'Europe/Madrid' }
  const [time] = readTimes(readers.en, 'on monday at 16:00', friday.zone)
  expect(resolveTime(time!.meaning!, friday)).toBe(parseInstant('2026-10-26T15:00:00Z'))
})

/** The first time in a text as an instant, read in Madrid. */
function instantOf(code: Code, text: string, now = facts.now) {
  const [time] = readTimes(readers[code], fold(text), facts.zone).filter((t) => t.meaning !== null)
  const at = time?.meaning ? resolveTime(time.meaning, { ...facts, now }) : null
  return {
    at: at === null ? null : new Date(at).toISOString().slice(0, 16),
    words: text.slice(...(time?.span ?? [0, 0])),
  }
}

// prettier-ignore
const ZONED: [Code, string, string][] = [
  ['en', 'tomorrow at 17:00 CET', '2026-11-24T16:00'], ['en', 'by 5 pm EST', '2026-11-23T22:00'], ['en', 'by 5pm ET on Thursday', '2026-11-26T22:00'], ['en', 'by 12:00 (UTC+2) tomorrow', '2026-11-24T10:00'],
  ['en', 'at 10 am London time on Friday', '2026-11-27T10:00'], ['en', 'on Friday at 9 am Pacific Time', '2026-11-27T17:00'], ['en', "by 4 o'clock UK time", '2026-11-23T16:00'], ['en', 'by 17:00 Central European Time', '2026-11-23T16:00'], ['en', 'by 18:00 GMT', '2026-11-23T18:00'], ['en', 'tomorrow by 10:00 UTC-5', '2026-11-24T15:00'],
  ['en', 'by 3 pm IST tomorrow', '2026-11-24T09:30'], ['en', 'between 9 am and 11 am PST tomorrow', '2026-11-24T19:00'], ['en', 'on 3 July at 17:00 CET', '2027-07-03T15:00'],
  ['es', 'mañana a las 10:00, hora canaria', '2026-11-24T10:00'], ['es', 'hoy antes de las 18:00 (hora de Madrid)', '2026-11-23T17:00'], ['es', 'el viernes a las 5 de la tarde, hora de Ciudad de México', '2026-11-27T23:00'], ['es', 'a las 17:00 hora peninsular', '2026-11-23T16:00'],
  ['es', 'mañana a las 17:00 CET', '2026-11-24T16:00'], ['es', 'mañana a las 9 h, hora de Colombia', '2026-11-24T14:00'], ['es', 'mañana a las 12:00, hora argentina', '2026-11-24T15:00'],
  ['pt', 'amanhã às 16h, horário de Brasília', '2026-11-24T19:00'], ['pt', 'até às 18h00 (hora de Lisboa)', '2026-11-23T18:00'], ['pt', 'amanhã até as 12:00, hora dos Açores', '2026-11-24T13:00'], ['pt', 'sexta-feira às 10:30 UTC-3', '2026-11-27T13:30'],
  ['nl', 'morgen om 10.00 uur Nederlandse tijd', '2026-11-24T09:00'], ['nl', 'uiterlijk vrijdag om 17:00 uur (Britse tijd)', '2026-11-27T17:00'], ['nl', 'vrijdag voor 12 uur CET', '2026-11-27T11:00'],
]

test('2.2 a zone that the words name is the zone of their clock, and part of the words', () => {
  const wrong = ZONED.map(([code, text, at]) => ({ text, at, read: instantOf(code, text) }))
  expect(wrong.filter(({ at, read }) => read.at !== at)).toEqual([])
  expect(instantOf('en', 'on Friday by 5 pm (CET) we call').words).toBe('on Friday by 5 pm (CET')
  expect(instantOf('es', 'mañana a las 10, hora canaria').words).toBe('mañana a las 10, hora canaria')
})

test('trap 2 a named zone has clock changes of its own: for two weeks New York is five hours from Madrid', () => {
  const friday = parseInstant('2026-10-23T10:00:00Z')
  expect(instantOf('en', 'on Monday at 5 pm EST', friday).at).toBe('2026-10-26T21:00')
  expect(instantOf('en', 'on Tuesday, 3 November at 5 pm EST', friday).at).toBe('2026-11-03T22:00')
  expect(instantOf('es', 'el lunes a las 17:00, hora canaria', friday).at).toBe('2026-10-26T17:00')
  expect(instantOf('pt', 'sábado às 17:00, hora de Lisboa', friday).at).toBe('2026-10-24T16:00')
})

test('a place or letters that only look like a zone change nothing', () => {
  expect(instantOf('en', 'on Friday at 5 pm in the British shop').at).toBe('2026-11-27T16:00')
  expect(instantOf('nl', 'om 17:00 in de Nederlandse winkel').at).toBe('2026-11-23T16:00')
})

test('3/4 is the third of April in London and the fourth of March in New York', () => {
  expect(due('en', 'by 3/4/2027', { ...facts, zone: 'Europe/London' })).toBe('2027-04-03 23:59')
  expect(due('en', 'by 3/4/2027', { ...facts, zone: 'America/New_York' })).toBe('2027-03-04 23:59')
  expect(due('es', 'el 3/4/2027', { ...facts, zone: 'America/Bogota' })).toBe('2027-04-03 23:59')
})

test('the thirtieth of February is no date', () => {
  expect(due('en', 'by 30 February')).toBeNull()
})
