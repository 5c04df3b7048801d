export { bindBulk } from './routes.ts'
export { CHANGE_MANY, changeManyQueue } from './carry-on.ts'
