import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      '{core,contracts,i18n,server,cli,web}/**/*.test.{ts,tsx}',
      'tests/{tidy,simulate,fuzz,kill}/**/*.test.ts',
    ],
    exclude: ['node_modules/**', 'web/dist/**'],
    globalSetup: ['server/test/database-server.ts'],
    // A file often waits for its database; with two cores, one file at a time leaves a core idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Files share what is loaded: loading the desk anew for each is half of the work. Nothing in it outlives its desk.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
