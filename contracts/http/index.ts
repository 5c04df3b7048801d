import * as accounts from './accounts.ts'
import * as assignment from './assignment.ts'
import * as automations from './automations.ts'
import * as avoided from './avoided.ts'
import * as bulk from './bulk.ts'
import * as notificationChannels from './notification-channels.ts'
import * as calendars from './calendars.ts'
import * as coaching from './coaching.ts'
import * as conversations from './conversations.ts'
import * as exports from './exports.ts'
import * as followThrough from './follow-through.ts'
import * as files from './files.ts'
import * as mailboxCare from './mailbox-care.ts'
import * as research from './research.ts'
import * as model from './model.ts'
import * as offers from './offers.ts'
import * as preventiveActions from './preventive-actions.ts'
import * as reviews from './reviews.ts'
import * as heat from './heat.ts'
import * as jobs from './jobs.ts'
import * as home from './home.ts'
import * as contactMerges from './contact-merges.ts'
import * as contacts from './contacts.ts'
import * as doors from './doors.ts'
import * as escalations from './escalations.ts'
import * as people from './people.ts'
import * as paths from './paths.ts'
import * as policies from './policies.ts'
import * as recomputes from './recomputes.ts'
import * as replays from './replays.ts'
import * as remedies from './remedies.ts'
import * as risk from './risk.ts'
import * as rotas from './rotas.ts'
import * as search from './search.ts'
import * as sessions from './sessions.ts'
import * as setup from './setup.ts'
import * as templates from './templates.ts'
import * as tickets from './tickets.ts'
import * as statutory from './statutory.ts'
import * as topics from './topics.ts'
import * as views from './views.ts'
import * as workspace from './workspace.ts'
import * as macros from './macros.ts'
import * as peopleImports from './people-imports.ts'
import * as presence from './presence.ts'
import * as ticketFields from './ticket-fields.ts'
import type { Route } from '../route.ts'

const nouns = {
  ...setup,
  ...sessions,
  ...doors,
  ...people,
  ...calendars,
  ...notificationChannels,
  ...topics,
  ...automations,
  ...recomputes,
  ...replays,
  ...statutory,
  ...policies,
  ...paths,
  ...risk,
  ...rotas,
  ...remedies,
  ...tickets,
  ...views,
  ...macros,
  ...presence,
  ...ticketFields,
  ...bulk,
  ...assignment,
  ...avoided,
  ...search,
  ...escalations,
  ...coaching,
  ...followThrough,
  ...conversations,
  ...files,
  ...mailboxCare,
  ...templates,
  ...research,
  ...preventiveActions,
  ...model,
  ...offers,
  ...reviews,
  ...heat,
  ...jobs,
  ...home,
  ...accounts,
  ...exports,
  ...peopleImports,
  ...contacts,
  ...contactMerges,
  ...workspace,
}

type Nouns = typeof nouns
type RoutesOf<T> = { [K in keyof T as T[K] extends Route ? K : never]: T[K] }
/** Every route by its id (the name of its export). */
export const routes = Object.fromEntries(
  Object.entries(nouns).filter(
    ([, value]) => typeof value === 'object' && value !== null && 'method' in value && 'path' in value,
  ),
) as unknown as RoutesOf<Nouns>
