export { bindTemplates } from './routes.ts'
export { filledWords } from './filled-words.ts'
