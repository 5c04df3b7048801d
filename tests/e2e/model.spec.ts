import { expect, test, type Page } from '@playwright/test'
import { startFakeModel, streamed, type FakeModel } from '../../server/test/fake-model.ts'
import { openTicket, yourWords } from './at-ticket.ts'
import { openDesk, type Desk } from './open-desk.ts'
import { ANA, anaWrites, enter, NOOR, signIn } from './people.ts'

test.describe.configure({ mode: 'serial' })
let desk: Desk
let model: FakeModel
let noor: Page

test.beforeAll(async ({ browser }) => {
  desk = await openDesk()
  model = await startFakeModel()
  const owner = await browser.newPage()
  await enter(owner, desk)
  await anaWrites(desk, await desk.words('story.ana.first'))
  noor = await signIn(browser, desk, NOOR)
  await openTicket(noor)
  await expect(noor.getByRole('button', { name: 'Sum it up' })).toBeHidden()
  await owner.goto(`${desk.base}/settings/model`)
  await owner.getByRole('checkbox', { name: 'Use a language model' }).check()
  await owner.getByRole('textbox', { name: 'Address' }).fill(`${model.url}/v1`)
  await owner.getByRole('textbox', { name: 'Model' }).fill('small')
  await owner.getByRole('button', { name: 'Save' }).click()
  const attempt = owner.getByRole('button', { name: 'See whether it answers' })
  await expect(attempt).not.toHaveAttribute('aria-disabled', 'true')
  model.says(streamed('ready'))
  await attempt.click()
  await expect(owner.getByText('It said “ready”')).toBeVisible()
  await owner.close()
})
test.afterAll(async () => {
  await model.close()
  await desk.close()
})

test('7.4 the brief of a ticket is asked for, marked as made by the model, and stands beside the desk’s own', async () => {
  await openTicket(noor)
  const brief = { wants: 'One charge back.', stands: 'Nobody answered yet.', promised: 'Nothing.' }
  model.says(streamed(JSON.stringify(brief)))
  await noor.getByRole('button', { name: 'Sum it up' }).click()
  const article = noor.getByRole('article', { name: /Charged twice/ })
  await expect(article.getByText('One charge back.')).toBeVisible()
  await expect(article.getByText('Nobody answered yet.')).toBeVisible()
  await expect(article.getByText('Made by small; read it before you use it.')).toBeVisible()
  await expect(article.locator('dt', { hasText: 'Wants' })).toHaveCount(2)
  expect(JSON.stringify(model.asked)).not.toContain(ANA.address)
})

test('7.3 another wording is shown, and put into the draft only when somebody presses for it', async () => {
  await openTicket(noor)
  await yourWords(noor).click()
  await yourWords(noor).pressSequentially('Thank you. We always answer at once. Until soon.')
  await expect(noor.getByText('leaves no exception')).toBeVisible()
  model.says(streamed('{"text": "We answer as soon as we can."}'))
  await noor.getByRole('button', { name: 'Another wording' }).click()
  await expect(noor.getByText('Made by small')).toBeVisible()
  await expect(yourWords(noor)).toHaveText('Thank you. We always answer at once. Until soon.')
  const offered = noor.locator('p', { hasText: 'We answer as soon as we can.' })
  await offered.getByRole('button', { name: 'Use this' }).click()
  await expect(yourWords(noor)).toHaveText('Thank you. We answer as soon as we can. Until soon.')
  await yourWords(noor).fill('')
})

test('5.6 a handover is drafted, each part taken by a press, and the rest is written by a person', async () => {
  await openTicket(noor)
  await noor
    .getByRole('button', { name: /^Escalate/ })
    .first()
    .click()
  const dialog = noor.getByRole('dialog')
  const handover = {
    whatHappened: 'Two charges on one order.',
    customerWants: 'One charge back.',
    impact: 'Her account is overdrawn.',
    tried: '',
  }
  model.says(streamed(JSON.stringify(handover)))
  await dialog.getByRole('button', { name: 'Draft the handover' }).click()
  const offered = dialog.locator('p', { hasText: 'Her account is overdrawn.' })
  await expect(offered).toBeVisible()
  await offered.getByRole('button', { name: 'Use this' }).click()
  await expect(dialog.locator('textarea[name=impact]')).toHaveValue('Her account is overdrawn.')
  await expect(dialog.locator('textarea[name=tried]')).toHaveValue('')
  await noor.keyboard.press('Escape')
})

test('7.4 a letter in another language is translated beneath the original; without the model it is said plainly', async () => {
  await desk.letter({
    from: { name: 'Pilar Gil', address: 'pilar@customer.example' },
    to: await desk.words('story.mailbox'),
    subject: 'Mi pedido no llega',
    text: 'Buenos días, mi pedido no ha llegado todavía y lo necesito para el lunes. ¿Pueden ayudarme, por favor?',
  })
  await noor.goto('/inbox?view=all')
  await noor.getByRole('link', { name: /Pilar Gil/ }).click()
  const translate = noor.getByRole('button', { name: 'Translate' })
  model.says((answer) => void answer.writeHead(500).end())
  await translate.click()
  await expect(noor.getByText(/The language model (refused to answer|cannot be reached)/)).toBeVisible()
  model.says(streamed('{"text": "My order has not arrived and I need it by Monday."}'))
  await translate.click()
  await expect(noor.getByText('My order has not arrived and I need it by Monday.')).toBeVisible()
  await expect(noor.getByText('Buenos días, mi pedido').first()).toBeVisible()
})
