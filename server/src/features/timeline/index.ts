export { sayEvent } from './say-event.ts'
export { fillParams, sayInstant, sayMoney, type Reader } from './fill-params.ts'
