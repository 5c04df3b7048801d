import { expect, test, type Page } from '@playwright/test'
import { openTicket, yourWords } from './at-ticket.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'
import { anaWrites, NOOR, signIn } from './people.ts'

let desk: Desk
let noor: Page
test.beforeEach(async ({ browser }) => {
  desk = await openDesk()
  await anaWrites(desk, await desk.words('story.ana.first'))
  noor = await signIn(browser, desk, NOOR)
})
test.afterEach(() => desk.close())

test('read aloud, the inbox says its places, its views, and of each ticket level, customer, time left and subject', async () => {
  await noor.goto('/inbox?view=all')
  await expect(noor.getByRole('link', { name: /Ana Ruiz.*Charged twice/ })).toBeVisible()
  await expect(noor.locator('body')).toMatchAriaSnapshot(`
    - link "To the main part"
    - navigation "Places":
      - list:
        - listitem:
          - link "Home"
        - listitem:
          - link "Inbox 1"
    - main:
      - region "Tickets":
        - heading "Everybody’s" [level=1]
        - search:
          - searchbox "Filter"
        - navigation "Views":
          - link "To answer 1"
          - link "Waiting 0"
        - list "Tickets, one below the other":
          - listitem:
            - checkbox "Select Charged twice for an oven that has not come"
            - link "level 1 of 3 Ana Ruiz 2 h left acknowledge Charged twice for an oven that has not come"
      - status:
        - paragraph: Choose a ticket at the left, or press j.
    - region "What just happened"
    - status
  `)
})

test('read aloud, a ticket says what is wanted, who wrote when and by what way, and what it is about beside it', async () => {
  await openTicket(noor)
  await expect(noor.getByRole('main')).toMatchAriaSnapshot(`
    - article "Charged twice for an oven that has not come":
      - heading "Charged twice for an oven that has not come" [level=1]
      - term: Wants
      - definition: /pay one of the two back/
      - term: Stands
      - definition: Nobody has it yet; it waits in Service.
      - term: Was told
      - definition: "Nothing yet: say when they hear from us next."
      - region "From Ana Ruiz, today 15:10"
      - form "Reply to Ana Ruiz":
        - textbox "Your words"
        - 'list "Acknowledgement: 0 of three parts"':
          - listitem: matters
          - listitem: working
          - listitem: when
        - button "Acknowledge"
        - button "Send" [disabled]
    - complementary "About this ticket":
      - heading "Level 1 of 3" [level=2]
      - button "Escalate"
      - heading "Clocks" [level=2]
      - heading "Key points" [level=2]
      - button "Write them down"
      - heading "Findings" [level=2]
      - button "Record a finding"
  `)
})

test('read aloud, a draft says what the coach points at beneath the words, and the words name those notes', async () => {
  await openTicket(noor)
  const words = yourWords(noor)
  await words.click()
  await noor.keyboard.type('Calm down. We always answer.')
  await expect(words.locator('.u')).toHaveCount(2)
  await expect(noor.getByRole('form', { name: 'Reply to Ana Ruiz' })).toMatchAriaSnapshot(`
    - form "Reply to Ana Ruiz":
      - textbox "Your words":
        - paragraph: Calm down. We always answer.
      - group "Coach":
        - paragraph:
          - text: /Nobody calms down when told to/
          - 'button /^Use this: .+ instead of “Calm down”$/'
        - paragraph:
          - text: /“always” leaves no exception/
          - 'button "Use this: “usually” instead of “always”"'
      - button "Send"
  `)
  await expect(words).toHaveAccessibleDescription(/Nobody calms down.*“always” leaves no exception/s)
})

test('read aloud, the palette says what is chosen of what it found', async () => {
  await noor.keyboard.press('Control+k')
  await expect(noor.getByRole('dialog')).toBeVisible()
  await noor.keyboard.type('Ana')
  await expect(noor.getByRole('option', { name: /^Charged twice/ })).toBeVisible()
  await expect(noor.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Everything":
      - combobox "Go to a place, a ticket, an act" [expanded]: Ana
      - listbox "Go to a place, a ticket, an act":
        - option "Ana Ruiz ana.ruiz@customer.example" [selected]
        - option /Charged twice for an oven/
  `)
  const chosen = noor.getByRole('option', { selected: true })
  const id = await chosen.getAttribute('id')
  await expect(noor.getByRole('combobox')).toHaveAttribute('aria-activedescendant', id!)
  await noor.keyboard.press('ArrowDown')
  await expect(chosen).toHaveAccessibleName(/^Charged twice/)
})

test('read aloud, a notification that arrives is said where one is, and its number stands beside its place', async ({
  browser,
}) => {
  await openTicket(noor)
  await expect(noor.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible()
  const beatriz = await signIn(browser, desk, OWNER.email)
  await openTicket(beatriz)
  await beatriz.keyboard.press('n')
  await yourWords(beatriz).pressSequentially('@Noo')
  await expect(beatriz.getByRole('option', { name: 'Noor Haddad' })).toBeVisible()
  await yourWords(beatriz).press('Enter')
  await yourWords(beatriz).pressSequentially('please ask the bank.')
  await beatriz.getByRole('button', { name: 'Keep the note' }).click()
  await expect(noor.locator('#said')).toHaveText('1 new notification')
  await expect(noor.getByRole('link', { name: 'Notifications 1', exact: true })).toBeVisible()
})
