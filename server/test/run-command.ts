import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { ServerCommand } from '#server/main.ts'

/** Runs a command of the terminal. Gives its exit code and what it said. */
export async function runCommand(command: ServerCommand, args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const said = Promise.all([text(stdout), text(stderr)])
  const code = await command.run(args, { stdin: Readable.from([]), stdout, stderr })
  stdout.end()
  stderr.end()
  const [out, err] = await said
  return { code, out, err }
}
