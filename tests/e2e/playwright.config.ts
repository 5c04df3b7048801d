import { availableParallelism, totalmem } from 'node:os'
import { defineConfig } from '@playwright/test'

/** A story is a desk, its database and a browser; each needs about so much, and mostly waits for the others. */
const MEMORY = 1.5 * 2 ** 30
const workers = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / MEMORY) - 1))

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: './make-filled-desks.ts',
  timeout: 240_000,
  expect: { timeout: 20_000 },
  workers,
  fullyParallel: true,
  // A machine that stalls for seconds is no fault of the desk; who passes in the second run only is named at the end.
  retries: 1,
  outputDir: '../../test-results',
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
    actionTimeout: 20_000,
    // What a test answers in the place of the desk must reach the page; the test of the worker lets it in.
    serviceWorkers: 'block',
    // A recording of each story costs a twelfth of its time.
    trace: process.env.REDRESS_TEST_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.REDRESS_TEST_BROWSER ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
