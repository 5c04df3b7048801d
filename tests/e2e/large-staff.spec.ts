import { expect, test, type Page } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'
import { signIn } from './people.ts'
import { goTo } from './places.ts'

type Team = { id: string; level: number }
let desk: Desk
let page: Page
test.beforeEach(async ({ browser }) => {
  desk = await openDesk()
  page = await signIn(browser, desk, OWNER.email)
})
test.afterEach(() => desk.close())

/** One more than a page of a list holds; the last is the one that is wanted. */
async function add(to: string, bodyOf: (name: string, nth: number) => object): Promise<string> {
  const name = (nth: number) => `Zuzana Number${nth}`
  for (let nth = 1; nth <= 201; nth++) {
    const answer = await page.request.post(`/v1/${to}`, { data: bodyOf(name(nth), nth) })
    expect(answer.status()).toBe(201)
  }
  return name(201)
}

test('whoever is the 201st on staff can be handed a ticket', async () => {
  test.slow()
  const teams = (await (await page.request.get('/v1/teams')).json()) as { items: Team[] }
  const teamIds = teams.items.filter(({ level }) => level === 1).map(({ id }) => id)
  const last = await add('members', (name, nth) => {
    return { name, email: `z${nth}@desk.example`, role: 'agent', teamIds }
  })
  const contact = { email: 'large@customer.example' }
  const data = { subject: 'For the last one', text: 'Where is it?', contact }
  const answer = await page.request.post('/v1/tickets', { data })
  const { id } = (await answer.json()) as { id: string }
  await goTo(page, `/inbox/${id}`)
  await page.keyboard.press('m')
  await page.getByRole('combobox', { name: 'Assign' }).fill(last)
  await expect(page.getByRole('listbox', { name: 'Assign' }).getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => {
      const ticket = (await (await page.request.get(`/v1/tickets/${id}`)).json()) as { owner: unknown }
      return ticket.owner
    })
    .toMatchObject({ name: last })
})

test('the 201st account is found by typing, wherever a path asks for accounts', async () => {
  test.slow()
  const last = await add('accounts', (name) => ({ name }))
  await page.goto('/settings/paths')
  await page.getByRole('link', { name: 'Billing path' }).click()
  await page.getByRole('button', { name: /^Accounts: any account/ }).click()
  const find = page.getByRole('combobox', { name: 'Find an account' })
  await expect(find).toBeFocused()
  await find.fill(last)
  await expect(page.getByRole('listbox', { name: 'Find an account' }).getByRole('option')).toHaveCount(1)
  await find.press('Enter')
  await expect(page.getByRole('checkbox', { name: last })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: `Accounts: ${last}` })).toBeFocused()
})

test('the 101st escalation is reached from the board, whose head says how many there are', async () => {
  test.slow()
  const handover = { whatHappened: 'Late.', customerWants: 'It.', impact: 'None.', tried: 'Looked.' }
  for (let nth = 1; nth <= 101; nth++) {
    const contact = { name: `Person ${nth}`, email: `p${nth}@customer.example` }
    const ticket = await page.request.post('/v1/tickets', {
      data: { subject: `Late ${nth}`, text: 'It is late.', contact },
    })
    const { id } = (await ticket.json()) as { id: string }
    const data = { kind: 'hierarchical', reason: 'lacks_authority', handover }
    expect((await page.request.post(`/v1/tickets/${id}/escalations`, { data })).status()).toBe(201)
  }
  const { count } = (await (await page.request.get('/v1/escalations')).json()) as { count: number }
  expect(count).toBeGreaterThan(100)
  await goTo(page, '/escalations')
  const board = page.getByRole('region', { name: 'Board' })
  await expect(board.getByText(`${count} open`)).toBeVisible()
  await expect(board.getByText(`Shown: the 100 due first of ${count}.`)).toBeVisible()
  const slips = board.locator('a[href^="/escalations/"]')
  await expect(slips).toHaveCount(100)
  await board.getByRole('button', { name: 'More' }).click()
  await expect(slips).toHaveCount(count)
  await expect(board.getByText(/^Shown:/)).toHaveCount(0)
})
