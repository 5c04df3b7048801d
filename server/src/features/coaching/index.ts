export { bindCoaching } from './routes.ts'
export { countReading, uncountReading, type CountedReading, weekOf } from './count-reading.ts'
