import type { Output } from '#contracts/client.ts'
import type { Random } from './random.ts'
import type { Desk, Grounds } from './server-ground.ts'

/** A history under way on a real desk. */
export type Play = Pick<Desk, 'stage'> & {
  cast: Grounds['cast']
  random: Random
  log: string[]
  letters: Buffer[]
}
export type Ticket = Output<'readTicket'>
/** Something that somebody does about a ticket; gives a word for the log. */
export type Deed = (play: Play, ticket: Ticket) => Promise<string | void>
