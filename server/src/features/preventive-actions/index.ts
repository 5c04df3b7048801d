export { PREVENTION_TIMER } from './command-preventive-action.ts'
export { preventionDue } from './prevention-due.ts'
export { bindPreventiveActions } from './routes.ts'
