export { sayEvent } from './say-event.ts'
export { fillParams, sayCode, sayInstant, sayMoney, type Reader } from './fill-params.ts'
