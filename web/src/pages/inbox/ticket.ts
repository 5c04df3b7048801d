import type { Output } from '#contracts/client.ts'

export type Ticket = Output<'readTicket'>
export type Message = Ticket['messages'][number]
export type Commitment = Ticket['commitments'][number]
export type Clock = Ticket['clocks'][number]
