import type { Output } from '#contracts/client.ts'

export type Home = Output<'readHome'>
