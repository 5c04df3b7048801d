export { createPolicy } from './publish-policy.ts'
export { bindPolicies } from './routes.ts'
