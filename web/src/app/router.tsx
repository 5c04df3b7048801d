import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import type {
  InboxSearch,
  InboxSort,
  InboxView,
  ConsentSearch,
  SimulateSearch,
  Whose,
} from '#web/lib/urls.ts'
import { WHOSE } from '#web/lib/urls.ts'
import { NotFound } from '#web/pieces/not-found.tsx'
import { Gate } from './gate.tsx'
import { Broken } from './broken.tsx'

const VIEWS: readonly InboxView[] = [
  'to_answer',
  'waiting',
  'on_hold',
  'all',
  'resolved',
  'mine',
  'avoided',
  'risk',
  'snoozed',
]
const SORTS: readonly InboxSort[] = ['time_left', 'newest', 'age', 'risk', 'last_word']
const text = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

const root = createRootRoute({ component: Gate, notFoundComponent: NotFound })
const child = <P extends string>(path: P, load: () => Promise<Record<string, unknown>>, name: string) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load as never, name as never),
  })

const inboxSearch = (raw: Record<string, unknown>): InboxSearch => ({
  view: VIEWS.find((view) => view === raw.view),
  sort: SORTS.find((sort) => sort === raw.sort),
  q: text(raw.q),
  filter: text(raw.filter),
  saved: text(raw.saved),
  team: text(raw.team),
  owner: text(raw.owner),
})
const loadInbox = () => import('#web/pages/inbox/inbox-page.tsx')
const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  validateSearch: inboxSearch,
  component: lazyRouteComponent(loadInbox, 'InboxPage'),
})
const ticket = createRoute({
  getParentRoute: () => inbox,
  path: '$ticketId',
  component: lazyRouteComponent(() => import('#web/pages/inbox/ticket-pane.tsx'), 'TicketPane'),
})
// The board stays as it is while one goes from handover to handover.
const board = child('/escalations', () => import('#web/pages/escalations/board-page.tsx'), 'BoardPage')
const escalation = createRoute({ getParentRoute: () => board, path: '$escalationId' })
const contacts = createRoute({
  getParentRoute: () => root,
  path: '/contacts',
  validateSearch: (raw: Record<string, unknown>): { q?: string; account?: string } => ({
    q: text(raw.q),
    account: text(raw.account),
  }),
  component: lazyRouteComponent(() => import('#web/pages/contacts/contacts-page.tsx'), 'ContactsPage'),
})
const accounts = createRoute({
  getParentRoute: () => root,
  path: '/accounts',
  validateSearch: (raw: Record<string, unknown>): { q?: string } => ({ q: text(raw.q) }),
  component: lazyRouteComponent(() => import('#web/pages/accounts/accounts-page.tsx'), 'AccountsPage'),
})
const preventiveActions = createRoute({
  getParentRoute: () => root,
  path: '/preventive-actions',
  validateSearch: (raw: Record<string, unknown>): { whose?: Whose } => ({
    whose: WHOSE.find((whose) => whose === raw.whose),
  }),
  component: lazyRouteComponent(
    () => import('#web/pages/preventive-actions/preventive-actions-page.tsx'),
    'PreventiveActionsPage',
  ),
})
const newTicket = createRoute({
  getParentRoute: () => root,
  path: '/new-ticket',
  validateSearch: (raw: Record<string, unknown>): { contact?: string } => ({ contact: text(raw.contact) }),
  component: lazyRouteComponent(() => import('#web/pages/new-ticket/new-ticket-page.tsx'), 'NewTicketPage'),
})
const simulate = createRoute({
  getParentRoute: () => root,
  path: '/simulate',
  validateSearch: (raw: Record<string, unknown>): SimulateSearch => ({
    path: text(raw.path),
    policy: text(raw.policy),
    calendar: text(raw.calendar),
    rota: text(raw.rota),
    a: text(raw.a),
    b: text(raw.b),
  }),
  component: lazyRouteComponent(() => import('#web/pages/simulate/simulate-page.tsx'), 'SimulatePage'),
})
const consent = createRoute({
  getParentRoute: () => root,
  path: '/settings/mailboxes/consent',
  validateSearch: (raw: Record<string, unknown>): ConsentSearch => ({
    state: text(raw.state),
    // A code of digits alone is read as a number.
    code: text(typeof raw.code === 'number' ? String(raw.code) : raw.code),
    error: text(raw.error),
  }),
  component: lazyRouteComponent(
    () => import('#web/pages/settings/mailboxes/consent-page.tsx'),
    'ConsentPage',
  ),
})
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  beforeLoad: () => {
    throw redirect({ to: '/' })
  },
})

const tree = root.addChildren([
  child('/', () => import('#web/pages/home/home-page.tsx'), 'HomePage'),
  child('/start', () => import('#web/pages/settings/start/start-page.tsx'), 'StartPage'),
  inbox.addChildren([ticket]),
  board.addChildren([escalation]),
  newTicket,
  contacts,
  accounts,
  child('/imports', () => import('#web/pages/imports/imports-page.tsx'), 'ImportsPage'),
  child('/imports/$importId', () => import('#web/pages/imports/import-page.tsx'), 'ImportPage'),
  child('/accounts/$accountId', () => import('#web/pages/accounts/account-page.tsx'), 'AccountPage'),
  child('/contacts/$contactId', () => import('#web/pages/contacts/contact-page.tsx'), 'ContactPage'),
  child(
    '/notifications',
    () => import('#web/pages/notifications/notifications-page.tsx'),
    'NotificationsPage',
  ),
  child('/reviews', () => import('#web/pages/reviews/reviews-page.tsx'), 'ReviewsPage'),
  child('/reviews/$reviewId', () => import('#web/pages/reviews/review-page.tsx'), 'ReviewPage'),
  child('/risk', () => import('#web/pages/risk/risk-page.tsx'), 'RiskPage'),
  child('/risk/figures', () => import('#web/pages/risk/risk-figures-page.tsx'), 'RiskFiguresPage'),
  child(
    '/follow-through',
    () => import('#web/pages/follow-through/follow-through-page.tsx'),
    'FollowThroughPage',
  ),
  preventiveActions,
  child('/coach', () => import('#web/pages/coach/coach-figures-page.tsx'), 'CoachFiguresPage'),
  child('/settings', () => import('#web/pages/settings/settings-page.tsx'), 'SettingsPage'),
  child('/settings/$section', () => import('#web/pages/settings/settings-page.tsx'), 'SettingsPage'),
  child(
    '/settings/mailboxes/$mailboxId',
    () => import('#web/pages/settings/mailboxes/mailbox-page.tsx'),
    'MailboxPage',
  ),
  child('/settings/paths/$pathId', () => import('#web/pages/settings/paths/path-page.tsx'), 'PathPage'),
  child(
    '/settings/calendars/$calendarId',
    () => import('#web/pages/settings/calendars/calendar-page.tsx'),
    'CalendarPage',
  ),
  child(
    '/settings/policies/$policyId',
    () => import('#web/pages/settings/policies/policy-page.tsx'),
    'PolicyPage',
  ),
  child(
    '/settings/automations/$ruleId',
    () => import('#web/pages/settings/automations/rule-page.tsx'),
    'RulePage',
  ),
  child('/settings/rotas/$rotaId', () => import('#web/pages/settings/rotas/rota-page.tsx'), 'RotaPage'),
  simulate,
  consent,
  signIn,
])

export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: Broken,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
