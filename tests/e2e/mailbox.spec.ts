import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Page } from '@playwright/test'
import { openDesk, type Desk } from './open-desk.ts'
import { enter } from './people.ts'

let desk: Desk
let provider: Server
let providersAnswer: 'code' | 'access_denied'

test.beforeEach(async ({ page }) => {
  desk = await openDesk()
  provider = await startProvider()
  providersAnswer = 'code'
  await enter(page, desk)
})
test.afterEach(async () => {
  await desk.close()
  provider.closeAllConnections()
  provider.close()
})

const providersBase = () => `http://127.0.0.1:${(provider.address() as AddressInfo).port}`

/** A provider whose page gives consent by itself, or does not. */
async function startProvider(): Promise<Server> {
  const server = createServer((request, answer) => {
    const url = new URL(request.url!, 'http://here')
    if (url.pathname === '/token')
      return answer
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ access_token: 'a', refresh_token: 'r', expires_in: 3_600 }))
    const back = new URL(new URL(url.searchParams.get('redirect_uri')!).pathname, desk.base)
    back.searchParams.set('state', url.searchParams.get('state')!)
    if (providersAnswer === 'code') back.searchParams.set('code', '4/0AX')
    else back.searchParams.set('error', providersAnswer)
    answer.writeHead(302, { location: back.href }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

/** A mailbox at a server that is not there. */
async function addMailbox(page: Page): Promise<void> {
  await page.goto(`${desk.base}/settings/mailboxes/new`)
  await page.getByRole('textbox', { name: 'Address' }).fill('help@oak.invalid')
  await page.getByRole('button', { name: 'Find its settings' }).click()
  await expect(page.getByRole('heading', { name: /Nothing was found/ })).toBeVisible()
  await page.getByLabel('How mail comes in').selectOption({ index: 0 })
  const incoming = page.getByRole('group', { name: 'Fetched from' })
  await incoming.getByLabel('Server').fill('127.0.0.1')
  await incoming.getByLabel('Port').fill('9')
  await page.getByRole('button', { name: 'Add a mailbox' }).click()
  await expect(page.getByRole('heading', { name: 'help@oak.invalid' })).toBeVisible()
}

async function connect(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Connect/ }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('Provider').selectOption({ label: 'another one' })
  await sheet.getByLabel('Address of the consent page').fill(`${providersBase()}/authorize`)
  await sheet.getByLabel('Address of the token service').fill(`${providersBase()}/token`)
  await sheet.getByLabel('Client ID').fill('desk')
  await expect(sheet.getByLabel('Address to come back to')).toHaveValue(/\/settings\/mailboxes\/consent$/)
  await sheet.getByRole('button', { name: 'Connect' }).click()
}

test('a mailbox is connected on the page of its provider; a refusal there is said in plain words and changes nothing', async ({
  page,
}) => {
  await addMailbox(page)
  await page.getByRole('button', { name: 'Try both ways now' }).click()
  await expect(page.getByText(/takes no connection on this port/)).toBeVisible()

  providersAnswer = 'access_denied'
  await connect(page)
  await expect(page.getByRole('alert')).toHaveText(/No consent was given/)
  await page.getByRole('link', { name: 'Back to the mailbox' }).click()
  await expect(page.getByText(/signs in with a password/)).toBeVisible()

  providersAnswer = 'code'
  await connect(page)
  await expect(page.getByText('Connected: help@oak.invalid signs in with tokens from now on.')).toBeVisible()
  await expect(page.getByText(/for the client desk/)).toBeVisible()
  expect(page.url()).toMatch(/\/settings\/mailboxes\/mbx_\w+$/)
})
