export { sayEvent, type SaidEvent } from './say-event.ts'
export { fillParams, sayCode, sayInstant, sayMoney, type Reader } from './fill-params.ts'
