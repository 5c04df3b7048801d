export { bindRemedies } from './routes.ts'
export { createRemedy } from './save-remedy.ts'
