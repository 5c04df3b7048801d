import { expect, test, type Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { openDesk, type Desk } from './open-desk.ts'
import { OWNER } from './owner.ts'
import { enter } from './people.ts'

let desk: Desk
// Passkeys hold for a name: an address of numbers has none.
let home: string
let owner: Page
test.beforeEach(async ({ browser }) => {
  desk = await openDesk()
  home = desk.base.replace('127.0.0.1', 'localhost')
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Madrid' })
  desk.atClose(() => context.close())
  owner = await context.newPage()
  await enter(owner, { ...desk, base: home })
})
test.afterEach(() => desk.close())

const doors = (page: Page) => page.getByRole('region', { name: 'How you sign in' })
const dialog = (page: Page) => page.getByRole('dialog')

async function signOut(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible()
}

test('codes are turned on with an app, asked for at sign-in, and a recovery code stands in for the phone', async () => {
  await owner.goto(`${home}/settings/me`)
  await doors(owner).getByRole('button', { name: 'Turn codes on' }).click()
  await dialog(owner)
    .getByLabel(/Your password/)
    .fill(desk.password)
  await dialog(owner).getByRole('button', { name: 'Next' }).click()
  await expect(dialog(owner).locator('.qr svg')).toBeVisible()
  const secret = (await dialog(owner).locator('.secret').textContent())!.replace(/\s/g, '')
  const now = new Date((await (await owner.request.get(`${home}/v1/session`)).json()).now).getTime()
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now })
  await dialog(owner).getByLabel('Code shown by the app').fill(code)
  await dialog(owner).getByRole('button', { name: 'Turn codes on' }).click()
  const codes = dialog(owner).locator('.recovery-codes li')
  await expect(codes).toHaveCount(10)
  const kept = await codes.allTextContents()
  await dialog(owner).getByRole('button', { name: 'I have kept them' }).click()
  await expect(doors(owner)).toContainText('10 recovery codes left')

  await signOut(owner)
  await owner.getByLabel('Email').fill(OWNER.email)
  await owner.getByLabel('Password').fill(desk.password)
  await owner.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(owner.getByLabel('Code')).toBeFocused()
  await owner.getByLabel('Code').fill(code)
  await owner.keyboard.press('Enter')
  await expect(owner.getByText(/was used already/)).toBeVisible()
  await owner.getByLabel('Code').fill(kept[0]!)
  await owner.keyboard.press('Enter')
  await expect(doors(owner)).toContainText('9 recovery codes left')
})

test('a passkey is added and opens the desk without a password', async () => {
  const device = await owner.context().newCDPSession(owner)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await owner.goto(`${home}/settings/me`)
  await doors(owner).getByRole('button', { name: 'Add a passkey' }).click()
  await dialog(owner)
    .getByLabel(/Your password/)
    .fill(desk.password)
  await dialog(owner).getByLabel('Name of the device').fill('Laptop')
  await dialog(owner).getByRole('button', { name: 'Next' }).click()
  await expect(doors(owner).getByText('Laptop')).toBeVisible()
  await signOut(owner)
  await owner.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await expect(doors(owner)).toContainText('last used')
})
