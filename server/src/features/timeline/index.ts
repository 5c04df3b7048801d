export { sayEvent, type SaidEvent } from './say-event.ts'
export { fillParams, sayCode, sayInstant, type Reader } from './fill-params.ts'
