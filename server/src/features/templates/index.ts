export { bindTemplates } from './routes.ts'
export { loadTemplate, usableTemplates } from './template-store.ts'
export { filledWords } from './filled-words.ts'
