import { bindAccounts } from '#server/features/accounts/index.ts'
import { bindAssignment } from '#server/features/assignment/index.ts'
import { bindAutomations } from '#server/features/automations/index.ts'
import { bindStatutory } from '#server/features/statutory/index.ts'
import { bindPreventiveActions } from '#server/features/preventive-actions/index.ts'
import { bindReplays } from '#server/features/replays/index.ts'
import { bindReviews } from '#server/features/reviews/index.ts'
import { bindOffers } from '#server/features/offers/index.ts'
import { bindInvitations } from '#server/features/invitations/index.ts'
import { bindKeyPoints } from '#server/features/key-points/index.ts'
import { bindFindings } from '#server/features/findings/index.ts'
import { bindConsults } from '#server/features/consults/index.ts'
import { bindChecklists } from '#server/features/checklists/index.ts'
import { bindApiKeys } from '#server/features/api-keys/index.ts'
import { bindAvoided } from '#server/features/avoided/index.ts'
import { bindBulk } from '#server/features/bulk/index.ts'
import { bindChannels } from '#server/features/channels/index.ts'
import { bindCalendars } from '#server/features/calendars/index.ts'
import { bindCoaching } from '#server/features/coaching/index.ts'
import { bindFollowThrough } from '#server/features/follow-through/index.ts'
import { bindContacts } from '#server/features/contacts/index.ts'
import { bindConversations } from '#server/features/conversations/index.ts'
import { bindEscalations } from '#server/features/escalations/index.ts'
import { bindExports } from '#server/features/exports/index.ts'
import { bindFiles } from '#server/features/files/index.ts'
import { bindHeat } from '#server/features/heat/index.ts'
import { bindHome } from '#server/features/home/index.ts'
import { bindIntake } from '#server/features/intake/index.ts'
import { bindMailboxCare } from '#server/features/mailbox-care/index.ts'
import { bindMailboxes } from '#server/features/mailboxes/index.ts'
import { bindMembers } from '#server/features/members/index.ts'
import { bindModel } from '#server/features/model/index.ts'
import { bindNotifications } from '#server/features/notifications/index.ts'
import { bindPasskeys } from '#server/features/passkeys/index.ts'
import { bindParkedJobs } from '#server/features/parked-jobs/index.ts'
import { bindPaths } from '#server/features/paths/index.ts'
import { bindPeopleImports } from '#server/features/people-imports/index.ts'
import { bindPortal } from '#server/features/portal/index.ts'
import { bindPolicies } from '#server/features/policies/index.ts'
import { bindRemedies } from '#server/features/remedies/index.ts'
import { bindRisk } from '#server/features/risk/index.ts'
import { bindRotas } from '#server/features/rotas/index.ts'
import { bindSecondSteps } from '#server/features/second-steps/index.ts'
import { bindSearch } from '#server/features/search/index.ts'
import { bindSessions, makeActorResolver } from '#server/features/sessions/index.ts'
import { bindSetup, type StartSample } from '#server/features/setup/index.ts'
import { bindTeams } from '#server/features/teams/index.ts'
import { bindTemplates } from '#server/features/templates/index.ts'
import { bindTickets, recomputeOpenClocks } from '#server/features/tickets/index.ts'
import { bindTopics } from '#server/features/topics/index.ts'
import { bindMacros } from '#server/features/macros/index.ts'
import { bindPresence } from '#server/features/presence/index.ts'
import { bindTicketFields } from '#server/features/ticket-fields/index.ts'
import { bindViews } from '#server/features/views/index.ts'
import { bindWebForm } from '#server/features/web-form/index.ts'
import { bindWorkspaces } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import type { ActorResolver, HttpApp } from '#server/platform/http/http-app.ts'

/** Who calls. */
export function makeResolver(ctx: Context): ActorResolver {
  return makeActorResolver(ctx)
}

/** Binds every contract to its feature. */
export function bindRoutes(app: HttpApp, hooks: { startSample: StartSample }): void {
  bindSetup(app, hooks)
  bindSessions(app)
  bindSecondSteps(app)
  bindPasskeys(app)
  bindMembers(app)
  bindTeams(app)
  bindApiKeys(app)
  bindWorkspaces(app)
  bindCalendars(app, { recomputeOpenClocks })
  bindChannels(app)
  bindAccounts(app)
  bindContacts(app)
  bindExports(app)
  bindPeopleImports(app)
  bindMailboxes(app)
  bindMailboxCare(app)
  bindParkedJobs(app)
  bindPaths(app)
  bindPortal(app)
  bindInvitations(app)
  bindWebForm(app)
  bindPolicies(app, { recomputeOpenClocks })
  bindRemedies(app)
  bindRisk(app)
  bindRotas(app)
  bindTopics(app)
  bindAutomations(app)
  bindReplays(app)
  bindStatutory(app)
  bindEscalations(app)
  bindHeat(app)
  bindHome(app)
  bindIntake(app)
  bindChecklists(app)
  bindConsults(app)
  bindFindings(app)
  bindKeyPoints(app)
  bindOffers(app)
  bindPreventiveActions(app)
  bindReviews(app)
  bindTickets(app)
  bindCoaching(app)
  bindFollowThrough(app)
  bindViews(app)
  bindMacros(app)
  bindPresence(app)
  bindTicketFields(app)
  bindBulk(app)
  bindAssignment(app)
  bindAvoided(app)
  bindSearch(app)
  bindConversations(app)
  bindFiles(app)
  bindTemplates(app)
  bindModel(app)
  bindNotifications(app)
}
