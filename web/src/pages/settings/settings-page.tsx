import { Link, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { MoreWords, useWords } from '#web/lib/say.tsx'
import type { Section } from '#web/lib/sections.ts'
import { SECTION_NEEDS, SECTIONS } from '#web/lib/sections.ts'
import { useSession } from '#web/lib/session.ts'
import { homeUrl, settingUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { NotFound } from '#web/pieces/not-found.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import './settings.css'

const PAGES: Record<Section, ComponentType> = {
  me: lazy(() => import('./me/me-section.tsx').then((part) => ({ default: part.MeSection }))),
  members: lazy(() =>
    import('./members/members-section.tsx').then((part) => ({ default: part.MembersSection })),
  ),
  teams: lazy(() => import('./teams-section.tsx').then((part) => ({ default: part.TeamsSection }))),
  rotas: lazy(() => import('./rotas-section.tsx').then((part) => ({ default: part.RotasSection }))),
  calendars: lazy(() =>
    import('./calendars-section.tsx').then((part) => ({ default: part.CalendarsSection })),
  ),
  topics: lazy(() => import('./topics-section.tsx').then((part) => ({ default: part.TopicsSection }))),
  policies: lazy(() => import('./policies-section.tsx').then((part) => ({ default: part.PoliciesSection }))),
  paths: lazy(() => import('./paths-section.tsx').then((part) => ({ default: part.PathsSection }))),
  macros: lazy(() => import('./macros/macros-section.tsx').then((part) => ({ default: part.MacrosSection }))),
  fields: lazy(() => import('./fields-section.tsx').then((part) => ({ default: part.FieldsSection }))),
  automations: lazy(() =>
    import('./automations-section.tsx').then((part) => ({ default: part.AutomationsSection })),
  ),
  statutory: lazy(() =>
    import('./statutory-section.tsx').then((part) => ({ default: part.StatutorySection })),
  ),
  remedies: lazy(() => import('./remedies-section.tsx').then((part) => ({ default: part.RemediesSection }))),
  coach: lazy(() => import('./coach/coach-section.tsx').then((part) => ({ default: part.CoachSection }))),
  model: lazy(() => import('./model/model-section.tsx').then((part) => ({ default: part.ModelSection }))),
  templates: lazy(() =>
    import('./templates-section.tsx').then((part) => ({ default: part.TemplatesSection })),
  ),
  mailboxes: lazy(() =>
    import('./mailboxes-section.tsx').then((part) => ({ default: part.MailboxesSection })),
  ),
  chats: lazy(() => import('./chats/chats-section.tsx').then((part) => ({ default: part.ChatsSection }))),
  keys: lazy(() => import('./keys-section.tsx').then((part) => ({ default: part.KeysSection }))),
  desk: lazy(() => import('./desk/desk-section.tsx').then((part) => ({ default: part.DeskSection }))),
  workspace: lazy(() =>
    import('./workspace-section.tsx').then((part) => ({ default: part.WorkspaceSection })),
  ),
}

/** Everything that is set once and read by all; each section has its address. */
export function SettingsPage() {
  const { section: asked = 'me' } = useParams({ strict: false })
  const section = SECTIONS.find((one) => one === asked)
  return section ? <OpenSection section={section} /> : <NotFound />
}

function OpenSection({ section }: { section: Section }) {
  const { say } = useWords()
  const { permissions } = useSession()
  const needs = SECTION_NEEDS[section]
  useOpenTitle(say(`settings.${section}`))
  const Page = PAGES[section]
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [section])
  return (
    <main id="main" className="place settings">
      <div className="head">
        <h1 className="title">{say('place.settings')}</h1>
      </div>
      <div className="settings-body">
        <nav ref={nav} aria-label={say('place.settings')} className="sections" data-pane>
          <ul>
            {SECTIONS.filter((one) => !SECTION_NEEDS[one] || permissions.includes(SECTION_NEEDS[one])).map(
              (one) => (
                <li key={one}>
                  <Link {...settingUrl(one)} aria-current={one === section ? 'page' : undefined}>
                    {say(`settings.${one}`)}
                  </Link>
                </li>
              ),
            )}
          </ul>
        </nav>
        <section aria-labelledby="section-title" data-pane>
          {needs && !permissions.includes(needs) ? (
            <PlaceState
              kind="forbidden"
              words={say('state.forbidden')}
              act={
                <Link className="btn" {...homeUrl()}>
                  {say('place.go_home')}
                </Link>
              }
            />
          ) : (
            <MoreWords part="rules" fallback={<Skeleton label={say('state.loading')} />}>
              <Suspense fallback={<Skeleton label={say('state.loading')} />}>
                <Page />
              </Suspense>
            </MoreWords>
          )}
        </section>
      </div>
    </main>
  )
}
