import { expect, test } from '@playwright/test'
import { lastLetterToAna, openTicket, send, yourWords } from './at-ticket.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { ANA, NOOR, signIn } from './people.ts'

let desk: Desk

test.beforeEach(async () => {
  desk = await openDesk()
})
test.afterEach(() => desk.close())

test('whom the customer copied in stays copied in; the writer sees it, takes one off and adds another', async ({
  browser,
}) => {
  await desk.letter({
    from: ANA,
    to: await desk.words('story.mailbox'),
    cc: 'Partner <partner@customer.example>, son@customer.example',
    subject: await desk.words('story.ana.subject'),
    text: await desk.words('story.ana.first'),
  })
  const noor = await signIn(browser, desk, NOOR)
  await openTicket(noor)
  await expect(noor.getByText('Copied to partner@customer.example and son@customer.example')).toBeVisible()
  const words = yourWords(noor)
  await words.pressSequentially('Both charges are checked; one goes back to you today.')
  await noor.getByText('Copies to partner@customer.example and son@customer.example').waitFor()
  await noor.getByRole('button', { name: 'Change', exact: true }).click()
  const copies = noor.getByRole('textbox', { name: 'Copies to' })
  await expect(copies).toBeFocused()
  await copies.fill('partner@customer.example; nobody')
  await expect(noor.getByText('nobody is no mail address.').first()).toBeVisible()
  await noor.keyboard.press('Control+Enter')
  await expect(noor.getByRole('button', { name: /^Send(?! and)/ })).toBeDisabled()
  expect(await desk.sent()).toEqual([])
  await copies.fill('partner@customer.example, Ben <ben@other.example>')
  await copies.press('Enter')
  await expect(noor.getByText('Copies to partner@customer.example and ben@other.example')).toBeVisible()
  await noor.reload()
  await expect(noor.getByText('Copies to partner@customer.example and ben@other.example')).toBeVisible()
  await send(noor)
  await expect(words).toHaveText('')
  await desk.pass(60_000)
  const letter = await lastLetterToAna(desk, 1)
  expect(letter.envelopeTo.toSorted()).toEqual(
    [ANA.address, 'ben@other.example', 'partner@customer.example'].toSorted(),
  )
})
