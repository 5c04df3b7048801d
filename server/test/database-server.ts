import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    testHome: string
  }
}

/** Runs once around all tests: names a place for the database server, and stops it if a test has started one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'redress-tests-'))
  project.provide('testHome', home)
  return async () => {
    const { stopTestServer } = await import('./test-server.ts')
    await stopTestServer(home)
    rmSync(home, { recursive: true, force: true })
  }
}
