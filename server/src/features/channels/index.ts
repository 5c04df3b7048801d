export { bindChannels } from './routes.ts'
export { findDestinations, type Destination, type OutsideChannel } from './destinations.ts'
export { deliver } from './deliver.ts'
export type { WordsOutside } from './words-outside.ts'
