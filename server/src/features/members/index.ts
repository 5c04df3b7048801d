export { createMember } from './create-member.ts'
export { insertMember } from './member-store.ts'
export { updateMember } from './update-member.ts'
export { bindMembers } from './routes.ts'
