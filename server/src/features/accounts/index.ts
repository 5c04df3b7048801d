export { listAccounts } from './account-views.ts'
export { bindAccounts } from './routes.ts'
