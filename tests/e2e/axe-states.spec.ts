import { expect, type Page } from '@playwright/test'
import { yourWords } from './at-ticket.ts'
import { lookEveryWay } from './look.ts'
import { goTo, goToPlace, settled } from './places.ts'
import { test } from './seen-desk.ts'

/** `at`: the name of a place, or an address. `who`: somebody else than the owner, whose draft stays. */
type State = { name: string; at: string; who?: 'noor'; open: (page: Page) => Promise<void> }

const ticket = 'inbox'
const openDialog = async (page: Page) => {
  await expect(page.getByRole('dialog')).toBeVisible()
  await settled(page)
}
const key = (name: string, pressed: string): State => ({
  name,
  at: ticket,
  open: async (page) => {
    await page.keyboard.press(pressed)
    await openDialog(page)
  },
})
const dialogOf = (name: string, at: string, pressed: string): State => ({
  name,
  at,
  open: async (page) => {
    await page.getByRole('main').getByRole('button', { name: pressed }).first().click()
    await openDialog(page)
  },
})
const arrived = (name: string, query: string): State => ({
  name,
  at: `/settings/mailboxes/consent${query}`,
  open: (page) => expect(page.getByRole('alert')).toBeVisible(),
})

/** What opens over a place or is filled in on it, each by the key or the press that people use. */
const STATES: readonly State[] = [
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
    open: async (page) => {
      await page.getByRole('complementary').getByRole('button', { name: 'Offer' }).first().click()
      await openDialog(page)
    },
  },
  {
    name: 'merge',
    at: ticket,
    open: async (page) => {
      await page.getByRole('article').getByRole('button', { name: 'More' }).click()
      await page.getByRole('menuitem', { name: /Merge/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'a draft with findings',
    at: ticket,
    who: 'noor',
    open: async (page) => {
      await yourWords(page).click()
      await page.keyboard.type('Calm down. We always answer. You hear from me by tomorrow 16:00.')
      await expect(page.locator('.draft .u').first()).toBeVisible()
      await expect(page.getByRole('group', { name: 'Coach' })).toBeVisible()
    },
  },
  {
    name: 'a template, previewed',
    at: '/settings/templates',
    open: async (page) => {
      await page.getByRole('button', { name: 'Preview Where it stands' }).click()
      await expect(page.getByRole('dialog').getByText(/\/p\/[\w-]{43}/)).toBeVisible()
    },
  },
  {
    name: 'a template, previewed with a word that nothing fills',
    at: '/settings/templates',
    open: async (page) => {
      await page.getByRole('button', { name: 'Preview With a time' }).click()
      await expect(page.getByRole('dialog').getByText('Without a value here: {when}.')).toBeVisible()
    },
  },
  arrived('consent without an answer', ''),
  arrived('consent refused for another reason', '?error=weird_thing&state=mbx_1.x'),
  arrived('consent that cannot be finished', '?code=old&state=mbx_1.x'),
  dialogOf('a new chat', '/settings/chats', 'Add'),
  dialogOf('a new account', '/accounts', 'Add an account'),
  dialogOf('an account, changed', 'account', 'Change'),
  {
    name: 'two customers, merged',
    at: 'contact',
    open: async (page) => {
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
    open: async (page) => {
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
    open: async (page) => {
      await page.getByRole('textbox').first().fill('help@gmail.com')
      await page.keyboard.press('Tab')
    },
  },
  {
    name: 'who was told, the earlier ones too',
    at: 'ticket',
    open: async (page) => {
      const told = page.getByRole('group', { name: 'Who was told' })
      await told.getByText(/^Told/).click()
      await expect(told.getByRole('listitem')).not.toHaveCount(1)
      await expect(told.getByRole('listitem').nth(1)).toBeVisible()
    },
  },
]

for (const { name, at, who, open } of STATES) {
  test(`${name}: axe finds nothing in light and dark, at a desk and on a phone, and it fits`, async ({
    owner,
    noor,
  }) => {
    const page = who ? noor : owner
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await (at.startsWith('/') ? goTo(page, at) : goToPlace(page, at))
    await open(page)
    await lookEveryWay(page)
  })
}
