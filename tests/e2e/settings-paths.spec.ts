import { expect, test, type Page } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { enter } from './people.ts'

let desk: Desk

test.beforeEach(async ({ page }) => {
  desk = await openDesk()
  await enter(page, desk)
})
test.afterEach(() => desk.close())

const gap = (page: Page, name: RegExp) => page.getByRole('button', { name }).first()

test('5.5, 5.12 a path is drawn, rehearsed while one changes it, refused while it ends in nobody, published and confirmed', async ({
  page,
}) => {
  await page.goto(`${desk.base}/settings/paths`)
  await page.getByRole('link', { name: 'Billing path' }).click()
  const moments = page.getByRole('listitem').filter({ has: page.locator('time') })
  await expect(moments.first()).toBeVisible()
  await page.getByRole('button', { name: 'I have read version 1' }).click()
  await expect(
    page.getByText('Version 1 is confirmed by 1 of 3 whom it may ask. Not yet: Tomás Vidal and Ingrid Maas.'),
  ).toBeVisible()

  // The last step asks the lead of whoever has it: not everybody has one.
  const who = page.getByRole('combobox', { name: 'Whom it asks' })
  await who.first().selectOption({ label: 'the owner’s own lead' })
  await expect(page.getByText('It does not hold yet.').first()).toBeVisible()
  await expect(page.getByText('A path must end in somebody.').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish version 2' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await who.first().selectOption({ label: 'Beatriz Leal' })
  await expect(page.getByText('It holds.', { exact: true })).toBeVisible()

  // The draft stays over a reload; what is changed says what was published.
  await gap(page, /^Time to take it: 60 working minutes/).click()
  await page.getByRole('spinbutton', { name: 'Time to take it' }).fill('45')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Time to take it: 45 working minutes/ })).toBeFocused()
  await page.reload()
  await expect(page.getByText(/^Draft of version 2, kept/)).toBeVisible()
  await expect(page.getByText(/^Published: .*60 working minutes/)).toBeVisible()
  await page.getByRole('button', { name: 'Publish version 2' }).click()
  await expect(page.getByText('Billing path: version 2 is in force.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'I have read version 2' })).toBeVisible()
})

test('4.1, 4.2, 4.3 holidays of a file are looked over, what is due says that they do not count, and open clocks follow', async ({
  page,
}) => {
  await page.goto(`${desk.base}/settings/calendars`)
  await page.getByRole('link', { name: 'Service hours' }).click()
  await expect(page.getByText(/^Due Mon,? 26 Oct/)).toBeVisible()
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20261026',
    'SUMMARY:Feast of the town',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  const buffer = Buffer.from(lines.join('\r\n'))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'town.ics', mimeType: 'text/calendar', buffer })
  await page.getByRole('checkbox', { name: /Feast of the town/ }).check()
  await page.getByRole('button', { name: 'Take 1 day over' }).click()
  await gap(page, /^Within: 4 working hours/).click()
  await page.getByRole('spinbutton', { name: 'Within' }).fill('9')
  await expect(page.getByText(/^Due Tue,? 27 Oct/)).toBeVisible()
  await expect(page.getByText(/does not count until .*Feast of the town/)).toBeVisible()
  await page.getByRole('combobox', { name: 'It counts for' }).selectOption({ label: 'open ones too' })
  await page.getByRole('button', { name: 'Publish version 2' }).click()
  await expect(page.getByText('Service hours: version 2 is in force.')).toBeVisible()
  await expect(
    page.getByText(/^(The clocks of \d+ open tickets? followed|No open ticket was concerned), today/),
  ).toBeVisible()
  await expect(page.getByText(/^Version 2 counts now, since today/)).toBeVisible()
})

test('a rule is tried on past tickets before it can be kept, and the past is replayed with a draft (9.6)', async ({
  page,
}) => {
  await page.goto(`${desk.base}/settings/automations/new`)
  await page.getByLabel('Name', { exact: true }).fill('Tell the owner')
  await gap(page, /^People:/).click()
  await page.getByRole('checkbox', { name: 'Beatriz Leal' }).check()
  await page.keyboard.press('Escape')
  const keep = page.getByRole('button', { name: 'Keep the rule' })
  await expect(keep).toHaveAccessibleDescription('Try it on past tickets first.')
  await page.getByRole('button', { name: 'Try it on past tickets' }).click()
  await expect(page.getByText(/^It would have acted \d+ times?/)).toBeVisible()
  await keep.click()
  await expect(page.getByRole('link', { name: 'Tell the owner' })).toBeVisible()

  await page.goto(`${desk.base}/settings/policies`)
  await page.getByRole('link', { name: 'Standard service' }).click()
  await gap(page, /^Acknowledgement:/).click()
  await page.getByRole('spinbutton', { name: 'Acknowledgement' }).fill('1')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Replay the past with it' }).click()
  await expect(page.getByText('the draft of Standard service', { exact: true }).first()).toBeVisible()
  await page.getByRole('button', { name: 'Replay', exact: true }).click()
  await expect(page.getByText(/played to the end/)).toBeVisible()
  await expect(page.getByText(/would have been late instead of|There are no tickets/)).toBeVisible()
})

test('how the desk works is a sentence each, changed in place, discarded or kept for everybody', async ({
  page,
}) => {
  await page.goto(`${desk.base}/settings/desk`)
  const save = page.getByRole('button', { name: 'Save' })
  await expect(save).toHaveAccessibleDescription('Nothing has been changed yet.')
  const give = async (name: string, value: string) => {
    await gap(page, new RegExp(`^${name}:`)).click()
    await page.getByRole('spinbutton', { name }).fill(value)
    await page.keyboard.press('Escape')
  }
  await give('Seconds to take a message back', '61')
  await expect(gap(page, /: 10 seconds$/)).toBeFocused()
  await give('Seconds to take a message back', '30')
  await page.getByRole('button', { name: 'Discard the changes' }).click()
  await expect(gap(page, /: 10 seconds$/)).toBeVisible()

  await give('Seconds to take a message back', '30')
  await give('Limit: Agent', '50')
  await page.getByRole('combobox', { name: 'Level for priority urgent' }).selectOption('level 2 or higher')
  await gap(page, /^What starts an escalation:/).click()
  await page.getByRole('checkbox', { name: 'high risk' }).check()
  await page.keyboard.press('Escape')
  await gap(page, /^Sites that may show the form/).click()
  await page.getByRole('textbox', { name: /^Sites that may show the form/ }).fill('the shop')
  await page.keyboard.press('Escape')
  await save.click()
  await expect(page.getByRole('alert')).toBeVisible()
  await gap(page, /^Sites that may show the form/).click()
  await page.getByRole('textbox', { name: /^Sites that may show the form/ }).fill('https://shop.example')
  await page.keyboard.press('Escape')
  await save.click()
  await expect(save).toHaveAccessibleDescription('Nothing has been changed yet.')
  await page.reload()
  await expect(gap(page, /: 30 seconds$/)).toBeVisible()
  await expect(gap(page, /^Limit: Agent: €50/)).toBeVisible()
  await expect(gap(page, /: a broken commitment and high risk$/)).toBeVisible()
  await expect(gap(page, /: https:\/\/shop\.example$/)).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Level for priority urgent' })).toHaveValue('2')
})
