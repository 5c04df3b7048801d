import { buildWeb } from '#server/app/build-web.ts'

try {
  await buildWeb()
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
