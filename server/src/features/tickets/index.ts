export { answerAddress } from './answer-address.ts'
export { carryOut, commandCommitment, commandTicket, keepClock, tell } from './carry-out.ts'
export { followersOf } from './followers-of.ts'
export { dutyNotice } from './say-duty.ts'
export { commitmentView } from './commitment-view.ts'
export {
  hold,
  holdTicket,
  nextDueOf,
  lookAtTicket,
  TICKET_TIMER,
  type TicketHold,
  type TicketRow,
} from './ticket-hold.ts'
export { type Known as KnownCustomer, lookUpCustomer, openTicket } from './open-ticket.ts'
export { recordInbound } from './record-inbound.ts'
export { recordWords } from './record-words.ts'
export { spokenLanguage } from './spoken-language.ts'
export { createTicketNumbers } from './ticket-numbers.ts'
export { iso, named, ROW_COLUMNS, rowView, utc, type RowRecord } from './ticket-row-view.ts'
export { ticketTimeReached } from './ticket-time.ts'
export { bindTickets } from './routes.ts'
export { holdsText, matchesText, wordsQuery } from './search-sql.ts'
export { ESCALATED, filterConditions } from './filter-sql.ts'
export { changeTicket, saw, shownTicket, type TicketChange } from './update-ticket.ts'
export { mergeInto } from './merge-ticket.ts'
export { askerOf, listCondition, ofAccount } from './list-conditions.ts'
export { RECOMPUTE_CLOCKS, recomputeClocksQueue, recomputeOpenClocks } from './recompute-clocks.ts'
export { listTickets, readList } from './list-tickets.ts'
export { filterOf } from './filter-names.ts'
export { countLists, countTicketsOf } from './count-lists.ts'
export { ANY_OF_LINE, anyOfLine, holdLiving, lineOf, linesOf, livingIdOf } from './merge-line.ts'
