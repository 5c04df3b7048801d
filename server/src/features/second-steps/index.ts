export { hasSecondStep, useCode } from './check-second-step.ts'
export { type MemberActor, memberOnly, proveItIsMe } from './prove-it-is-me.ts'
export { dropSecondStep, findSecondStep } from './second-step-store.ts'
export { bindSecondSteps } from './routes.ts'
