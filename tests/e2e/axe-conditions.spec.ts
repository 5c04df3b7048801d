import { expect, type Page, type Route } from '@playwright/test'
import { SECTION_NEEDS } from '#web/lib/sections.ts'
import { lookEveryWay } from './look.ts'
import { openDesk } from './open-desk.ts'
import { OWNER } from './owner.ts'
import { signIn } from './people.ts'
import { goTo } from './places.ts'
import { addTemplate, test } from './seen-desk.ts'

/** The main places, and what each reads that may not come. */
const MAIN = {
  '/': '**/v1/home*',
  '/inbox': '**/v1/tickets?*',
  '/risk': '**/v1/risk*',
  '/escalations': '**/v1/escalations*',
  '/contacts': '**/v1/contacts*',
  '/accounts': '**/v1/accounts*',
  '/reviews': '**/v1/reviews*',
  '/notifications': '**/v1/notifications*',
  '/imports': '**/v1/people-imports*',
  '/settings/teams': '**/v1/teams*',
  '/settings/mailboxes': '**/v1/mailboxes*',
}
const PROBLEM = { code: 'internal', title: 'Internal error', detail: 'Something went wrong.', status: 500 }
const state = (page: Page) => page.locator('.st').first()
const fails = (route: Route) => route.fulfill({ status: 500, json: PROBLEM })
const neverAnswers = () => {}

for (const [at, reads] of Object.entries(MAIN)) {
  test(`${at} that fails says so, and while it comes: axe finds nothing, and it fits`, async ({
    owner: page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.route(reads, neverAnswers)
    await page.goto(at)
    await expect(page.locator('[aria-busy=true], .bones').first()).toBeVisible()
    await lookEveryWay(page)
    await page.unroute(reads)
    await page.route(reads, fails)
    await page.goto(at)
    await expect(state(page)).toBeVisible()
    await lookEveryWay(page)
  })
}

const CLOSED = Object.entries(SECTION_NEEDS).filter(([, needs]) => needs !== 'settings.read')
for (const [section] of CLOSED) {
  test(`/settings/${section} for somebody who may not: axe finds nothing, and it fits`, async ({
    noor: page,
  }) => {
    await page.goto(`/settings/${section}`)
    await expect(state(page)).toBeVisible()
    await lookEveryWay(page)
  })
}

test('a place that is opened without a connection: axe finds nothing, and it fits', async ({
  owner: page,
}) => {
  await goTo(page, '/settings/teams')
  await page.context().setOffline(true)
  try {
    await page.getByRole('link', { name: 'People', exact: true }).click()
    await expect(state(page)).toBeVisible()
    await lookEveryWay(page)
  } finally {
    await page.context().setOffline(false)
  }
})

test('a desk in which nothing has happened yet: axe finds nothing on its main places, and they fit', async ({
  browser,
}) => {
  const desk = await openDesk()
  try {
    const page = await signIn(browser, desk, OWNER.email)
    for (const at of Object.keys(MAIN)) {
      await goTo(page, at)
      await lookEveryWay(page)
    }
    await addTemplate(page.context(), 'Where it stands', 'Dear {customer}, see how it stands at {portal}')
    await goTo(page, '/settings/templates')
    await page.getByRole('button', { name: 'Preview Where it stands' }).click()
    await expect(page.getByText('There is no ticket yet to take facts from.')).toBeVisible()
    await lookEveryWay(page)
  } finally {
    await desk.close()
  }
})
