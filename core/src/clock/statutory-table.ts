import type { StatutoryDuty } from './statutory.ts'

/**
 * Duties to answer complaints by jurisdiction and sector, as last verified. `trust`: whether the text of the rule was
 * read (`primary`) or a report about it (`secondary`).
 */
const ROWS = `
jurisdiction | sector | rule | duty | amount | unit | starts_at | extension | required_content | legal_force | effective_from | trust | verified_on | note
BR | federally regulated services | Decreto 11.034/2022 art. 13 | answer | 7 | calendar_day | registration |  |  | law | 2022-10-03 | secondary | 2026-11-21 | running days; one newspaper says working days against all others
ES | basic services and large companies | Ley 10/2025 | resolve | 15 | business_day | receipt |  |  | law | 2026-12-28 | secondary | 2026-11-21 | companies adapt by 2026-12-28
UK | financial services | FCA DISP 1.6.1 | acknowledge | 1 | business_day | receipt |  | date by which an answer comes | rule | 2026-06-01 | primary | 2026-11-21 | the rule says promptly; one working day is our reading
UK | financial services | FCA DISP 1.6.2 | final_response | 8 | week | receipt |  | right to go to the ombudsman | rule |  | primary | 2026-11-21 | 
UK | payments and e-money | FCA DISP 1.6.2A | final_response | 15 | business_day | receipt | once to 35 business days for reasons beyond control with a holding reply by day 15 |  | rule |  | primary | 2026-11-21 | 
UK | financial services | FCA DISP 1.5 | summary_resolution | 3 | business_day | receipt |  | short summary letter replaces the final response | rule |  | primary | 2026-11-21 | by the close of the third business day after receipt
UK | telecoms | Ofcom general conditions | signpost_dispute_body | 6 | week | complaint |  | letter giving access to the dispute body | rule | 2026-04-08 | primary | 2026-11-21 | 8 weeks before that date
UK | energy | Complaint Handling Standards 2008 | signpost_dispute_body | 8 | week | complaint |  | letter giving access to the ombudsman | law | 2008-10-01 | secondary | 2026-11-21 | 
EU | payments | PSD2 art. 101 | answer | 15 | business_day | receipt | once to 35 business days for reasons beyond control |  | law | 2018-01-13 | secondary | 2026-11-21 | 
IE | financial services | Consumer Protection Code | resolve | 40 | business_day | receipt |  |  | rule | 2026-03-24 | secondary | 2026-11-21 | interim steps not confirmed
FR | financial services | ACPR 2022-R-01 | acknowledge | 10 | business_day | sending |  |  | guidance |  | primary | 2026-11-21 | 
FR | financial services | ACPR 2022-R-01 | answer | 2 | month | sending |  |  | guidance |  | primary | 2026-11-21 | 
NL | financial services | Kifid | outside_body_threshold | 8 | week | complaint |  |  | outside_body |  | primary | 2026-11-21 | older pages say 6 weeks
PT | all traders with a complaints book | DL 156/2005 with DL 74/2017 | answer | 15 | business_day | complaint |  |  | law | 2017-07-01 | secondary | 2026-11-21 | start differs between sources
PE | all traders with a complaints book | Ley 31435 | answer | 15 | business_day | complaint | none |  | law | 2022-01-01 | secondary | 2026-11-21 | many sites still print 30 calendar days
CO | consumer complaints | Ley 1480/2011 | answer | 15 | business_day | receipt |  | an automatic reply neither counts nor stops the term | law | 2012-04-12 | secondary | 2026-11-21 | 
CA | banks | Bank Act and FCAC guideline | resolve | 56 | calendar_day | complaint | none | timelines and next steps in the acknowledgement | law | 2022-06-30 | secondary | 2026-11-21 | never pauses
CA | banks | FCAC guideline | refer_up | 14 | calendar_day | complaint |  |  | rule | 2022-06-30 | secondary | 2026-11-21 | unresolved goes to the designated complaints employee
AU | financial services | ASIC RG 271 | acknowledge | 24 | hour | receipt |  |  | rule | 2021-10-05 | secondary | 2026-11-21 | 
AU | financial services | ASIC RG 271 | final_response | 30 | calendar_day | receipt |  | right to go to AFCA | rule | 2021-10-05 | secondary | 2026-11-21 | 45 for superannuation; closed within 5 days needs no letter
IN | e-commerce | Consumer Protection (E-Commerce) Rules 2020 | acknowledge | 48 | hour | receipt |  | ticket number | law | 2020-07-23 | secondary | 2026-11-21 | 
IN | e-commerce | Consumer Protection (E-Commerce) Rules 2020 | resolve | 1 | month | receipt |  |  | law | 2020-07-23 | secondary | 2026-11-21 | 
US | consumer finance | CFPB portal | respond | 15 | calendar_day | receipt | once to 60 calendar_day if in progress |  | rule |  | secondary | 2026-11-21 | pages of 2012 to 2015
US | card billing errors | Regulation Z 1026.13 | acknowledge | 30 | calendar_day | receipt |  |  | law |  | primary | 2026-11-21 | unless resolved before
US | card billing errors | Regulation Z 1026.13 | resolve | 90 | calendar_day | receipt |  |  | law |  | primary | 2026-11-21 | two billing cycles and at most 90 days
`

/** The duties we know of (4.6). Check before relying on them: each says how far it is trusted and when it was verified. */
export const STATUTORY_TABLE: readonly StatutoryDuty[] = readTable(ROWS)

function readTable(text: string): StatutoryDuty[] {
  const [head, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  return rows.map((cells) => {
    const of = (column: string) => cells[head!.indexOf(column)] ?? ''
    const id = [of('jurisdiction'), of('sector'), of('duty')]
      .join('.')
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '_')
    return {
      id,
      jurisdiction: of('jurisdiction'),
      sector: of('sector'),
      rule: of('rule'),
      duty: of('duty'),
      amount: Number(of('amount')),
      unit: of('unit') as StatutoryDuty['unit'],
      startsAt: of('starts_at') as StatutoryDuty['startsAt'],
      extension: of('extension'),
      requiredContent: of('required_content'),
      legalForce: of('legal_force') as StatutoryDuty['legalForce'],
      effectiveFrom: of('effective_from') || null,
      trust: of('trust') as StatutoryDuty['trust'],
      verifiedOn: of('verified_on'),
      note: of('note'),
      pausesOn: [],
    }
  })
}
