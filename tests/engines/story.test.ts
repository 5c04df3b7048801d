import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk, type Desk } from '../e2e/open-desk.ts'
import { openFirefox, type FirefoxPage } from './firefox.ts'

const WORDS = 'Hello Ana, both charges are with our bank.'
/** Home has read what it shows: Firefox counts it a fault when a page leaves before. */
const AT_HOME = `document.querySelector('nav.rail') && document.querySelector('main h1') && !document.querySelector('.bones')`
const PAD = `document.querySelector('.ProseMirror')`
const ROW = `[...document.querySelectorAll('.list a')].find((row) => row.textContent.includes('Ana Ruiz'))`
const ANA = { name: 'Ana Ruiz', address: 'ana.ruiz@customer.example' }
let desk: Desk
let page: FirefoxPage

beforeAll(async () => {
  desk = await openDesk({ isNew: true })
  page = await openFirefox()
  await page.size(1280, 800)
}, 120_000)
afterAll(async () => {
  await page?.close()
  await desk?.close()
})

test('Firefox tells one story of the desk: first run, an arrival without a reload, an answer that leaves, palette, dark, phone, no connection', async () => {
  await firstRun()
  await signInAs('noor.haddad@desk.example')
  await arrival()
  await answer()
  await findByTyping()
  await wearDark()
  await onAPhone()
  await withoutConnection()
  // Firefox counts it a fault that a stream ends with the page that read it.
  expect(page.faults.filter((words) => !words.includes('/v1/live'))).toEqual([])
}, 240_000)

async function fill(field: string, words: string): Promise<void> {
  await page.until(`document.querySelector('[name=${field}]')`)
  await page.read(`document.querySelector('[name=${field}]').focus()`)
  await page.type(words)
}

async function firstRun(): Promise<void> {
  await page.goTo(desk.base)
  await fill('workspace', 'Oak & Iron')
  await fill('name', 'Beatriz Leal')
  await fill('email', 'beatriz@oak.example')
  await fill('password', desk.password)
  await page.press('Enter')
  await page.until(AT_HOME)
}

async function signInAs(email: string): Promise<void> {
  await page.read(`fetch('/v1/session', { method: 'DELETE' }).then(() => true)`)
  await page.goTo(desk.base)
  await fill('email', email)
  await fill('password', desk.password)
  await page.press('Enter')
  await page.until(AT_HOME)
}

async function arrival(): Promise<void> {
  await page.goTo(`${desk.base}/inbox?view=all`)
  await page.until(`document.querySelector('.lists h1') && !(${ROW})`)
  const subject = await desk.words('story.ana.subject')
  const [to, text] = [await desk.words('story.mailbox'), await desk.words('story.ana.first')]
  await desk.letter({ messageId: '<1@customer.example>', from: ANA, to, subject, text })
  await page.until(ROW)
  await page.read(`(${ROW}).click()`)
  await page.until(`document.querySelector('#ticket .turn')`)
}

/** 7.1: the coach reads what is typed; then it leaves as typed. */
async function answer(): Promise<void> {
  await page.press('r')
  await page.type(`${WORDS} Calm down.`)
  await page.until(`${PAD}?.textContent === '${WORDS} Calm down.' && document.activeElement === ${PAD}`)
  await page.until(`${PAD}.querySelector('.u')`)
  for (let nth = 0; nth < ' Calm down.'.length; nth++) await page.press('Backspace')
  await page.until(`${PAD}.textContent === '${WORDS}'`)
  await page.press('Control+Enter')
  await page.until(`${PAD}.textContent === ''`)
  await desk.pass(60_000)
  await expect
    .poll(async () => (await desk.sent()).find((mail) => mail.envelopeTo.includes(ANA.address))?.text, {
      timeout: 20_000,
    })
    .toContain(WORDS)
}

async function findByTyping(): Promise<void> {
  await page.press('Escape', 'Control+k')
  await page.until(`document.activeElement?.matches('[role=combobox]')`)
  await page.type('Customers')
  await page.until(`document.querySelector('[role=option]')?.textContent.includes('Customers')`)
  await page.press('Enter')
  await page.until(`location.pathname === '/contacts' && document.querySelector('main h1')`)
}

/** What the person chose, over what the system says. */
async function wearDark(): Promise<void> {
  const paper = `getComputedStyle(document.body).backgroundColor`
  await page.goTo(`${desk.base}/settings/me`)
  await page.until(`document.querySelector('select option[value=dark]')`)
  const light = await page.read<string>(paper)
  await page.read(`document.querySelector('select:has(option[value=dark])').focus()`)
  await page.type('Dark')
  await page.press('Enter')
  await page.until(`${paper} !== '${light}'`)
}

async function onAPhone(): Promise<void> {
  await page.size(360, 740)
  for (const at of ['/', '/inbox?view=all', '/settings/me']) {
    await page.goTo(desk.base + at)
    await page.until(`document.querySelector('main h1') && !document.querySelector('.bones')`)
    const { scrollWidth, clientWidth } = await page
      .read<{ scrollWidth: number; clientWidth: number }>(
        `JSON.stringify({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth })`,
      )
      .then((said) => JSON.parse(String(said)))
    expect(scrollWidth, at).toBe(clientWidth)
  }
  await page.size(1280, 800)
}

/** Trap 42: what was typed while the desk was out of reach is there when it is back. */
async function withoutConnection(): Promise<void> {
  await page.goTo(`${desk.base}/inbox?view=all`)
  await page.until(ROW)
  await page.read(`(${ROW}).click()`)
  await page.until(PAD)
  const mend = await page.cut()
  await page.press('r')
  await page.type('Written without a connection.')
  await page.until(`document.querySelector('.composer .kept')?.textContent.includes('on this device')`)
  await mend()
  await page.goTo(await page.read<string>('location.href'))
  await page.until(`${PAD}?.textContent === 'Written without a connection.'`)
}
