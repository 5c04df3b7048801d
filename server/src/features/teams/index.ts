export { createTeam, updateTeam } from './save-team.ts'
export { bindTeams } from './routes.ts'
