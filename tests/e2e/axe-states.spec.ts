import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { yourWords } from './at-ticket.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { firstRun } from './people.ts'
import { everyPlace, goTo } from './places.ts'

let desk: Desk
let page: Page
test.beforeEach(async ({ browser }) => {
  test.setTimeout(600_000)
  desk = await openDesk({ playedBy: 'everybody' })
  page = await (await browser.newContext({ baseURL: desk.base, reducedMotion: 'reduce' })).newPage()
  await firstRun(page, desk)
  await addTemplate('Where it stands', 'Dear {customer}, see how it stands at {portal}')
  await addTemplate('With a time', 'You hear from us by {when}.')
})
test.afterEach(() => desk.close())

const PHONE = { width: 360, height: 740 }
/** What a page of 1440 px leaves of itself at 200 %. */
const ZOOMED = { width: 720, height: 450 }
const DESK = { width: 1440, height: 900 }
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** As the desk's own page would. */
async function addTemplate(name: string, en: string): Promise<void> {
  const status = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' }
      return (await fetch('/v1/templates', { method: 'POST', headers, body: JSON.stringify(body) })).status
    },
    { name, words: { en } },
  )
  expect(status).toBe(201)
}

type State = { name: string; at: string; open: () => Promise<void> }

/** What opens over a place or is filled in on it, each by the key or the press that people use. */
async function everyState(): Promise<State[]> {
  const places = new Map((await everyPlace(page)).map(({ name, at }) => [name, at]))
  const ticket = places.get('inbox')!
  const key = (name: string, pressed: string): State => ({
    name,
    at: ticket,
    open: async () => {
      await page.keyboard.press(pressed)
      await expect(page.getByRole('dialog')).toBeVisible()
      await expect(page.locator('[aria-busy=true], .bones')).toHaveCount(0)
    },
  })
  const dialogOf = (name: string, at: string, pressed: string): State => ({
    name,
    at,
    open: async () => {
      await page.getByRole('main').getByRole('button', { name: pressed }).first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expect(page.locator('[aria-busy=true], .bones')).toHaveCount(0)
    },
  })
  const arrived = (name: string, query: string): State => ({
    name,
    at: `/settings/mailboxes/consent${query}`,
    open: () => expect(page.getByRole('alert')).toBeVisible(),
  })
  return [
    key('pass on', 'e'),
    key('consult', 'c'),
    key('assign', 'm'),
    key('snooze', 's'),
    key('topic', 't'),
    key('keys', '?'),
    key('palette', 'Control+k'),
    {
      name: 'offer',
      at: ticket,
      open: async () => {
        await page.getByRole('complementary').getByRole('button', { name: 'Offer' }).first().click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await expect(page.locator('[aria-busy=true], .bones')).toHaveCount(0)
      },
    },
    {
      name: 'merge',
      at: ticket,
      open: async () => {
        await page.getByRole('article').getByRole('button', { name: 'More' }).click()
        await page.getByRole('menuitem', { name: /Merge/ }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
      },
    },
    {
      name: 'a draft with findings',
      at: ticket,
      open: async () => {
        await yourWords(page).click()
        await page.keyboard.type('Calm down. We always answer. You hear from me by tomorrow 16:00.')
        await expect(page.locator('.draft .u').first()).toBeVisible()
        await expect(page.getByRole('group', { name: 'Coach' })).toBeVisible()
      },
    },
    {
      name: 'a template, previewed',
      at: '/settings/templates',
      open: async () => {
        await page.getByRole('button', { name: 'Preview Where it stands' }).click()
        await expect(page.getByRole('dialog').getByText(/\/p\/[\w-]{43}/)).toBeVisible()
      },
    },
    {
      name: 'a template, previewed with a word that nothing fills',
      at: '/settings/templates',
      open: async () => {
        await page.getByRole('button', { name: 'Preview With a time' }).click()
        await expect(page.getByRole('dialog').getByText('Without a value here: {when}.')).toBeVisible()
      },
    },
    arrived('consent without an answer', ''),
    arrived('consent refused for another reason', '?error=weird_thing&state=mbx_1.x'),
    arrived('consent that cannot be finished', '?code=old&state=mbx_1.x'),
    dialogOf('a new chat', '/settings/chats', 'Add'),
    dialogOf('a new account', '/accounts', 'Add an account'),
    dialogOf('an account, changed', places.get('account')!, 'Change'),
    {
      name: 'two customers, merged',
      at: places.get('contact')!,
      open: async () => {
        await page.getByRole('button', { name: 'Merge with…' }).click()
        const dialog = page.getByRole('dialog')
        await dialog.getByRole('combobox').click()
        await dialog.getByRole('option').first().click()
        await expect(dialog.getByText(/^From .+ to Ana Ruiz:$/)).toBeVisible()
      },
    },
    {
      name: 'a file of people, refused in part',
      at: '/imports',
      open: async () => {
        const buffer = Buffer.from(
          'Name,Email,Company\nEva Roos,eva@one.example,\nBad Bo,bo at one,Nowhere Ltd\n',
        )
        const file = { name: 'people.csv', mimeType: 'text/csv', buffer }
        await page.getByLabel('Choose a file').setInputFiles(file)
        await expect(page.getByText('“bo at one” in Email is no email address.')).toBeVisible()
      },
    },
    {
      name: 'a new mailbox, filled in',
      at: '/settings/mailboxes/new',
      open: async () => {
        await page.getByRole('textbox').first().fill('help@gmail.com')
        await page.keyboard.press('Tab')
      },
    },
  ]
}

/** How many pixels lie beyond the side of the window, of the page and of what is open over it. */
const beyond = () =>
  page.evaluate(() => {
    const over = ({ scrollWidth, clientWidth }: Element) => scrollWidth - clientWidth
    return Math.max(...[document.documentElement, ...document.querySelectorAll('dialog[open]')].map(over))
  })

test('axe finds nothing on what is open or filled in, and it fits a phone and a page at 200 %', async () => {
  const found: string[] = []
  const fits = async (name: string, how: string) => {
    const over = await beyond()
    if (over > 0) found.push(`${name} ${how}: ${over} px too wide`)
  }
  const look = async (name: string, how: string) => {
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
    found.push(...violations.map((one) => `${name} ${how}: ${one.id} ${one.nodes[0]?.html.slice(0, 140)}`))
    await fits(name, how)
  }
  for (const { name, at, open } of await everyState()) {
    await page.setViewportSize(DESK)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await goTo(page, at)
    await open()
    await look(name, 'light')
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await look(name, 'dark')
    await page.setViewportSize(ZOOMED)
    await fits(name, 'at 200 %')
    await page.setViewportSize(PHONE)
    await look(name, 'at 360 px')
  }
  expect(found).toEqual([])
})
