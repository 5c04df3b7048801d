export { RISK_TIMER, riskTimeReached } from './count-risk.ts'
export { riskReactions } from './follow-ticket.ts'
export { bindRisk } from './routes.ts'
