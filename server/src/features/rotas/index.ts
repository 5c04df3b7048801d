export { bindRotas } from './routes.ts'
export { createRota, updateRota } from './save-rota.ts'
export { checkRotaDefinition } from './check-definition.ts'
