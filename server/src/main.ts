import type { Readable, Writable } from 'node:stream'

export type Io = { stdin: Readable; stdout: Writable; stderr: Writable }
/** A role gives its exit code: 0 done, 1 something could not be done, 2 called wrongly. */
export type ServerCommand = { run(args: string[], io: Io): Promise<number> }

/** Roles of the server program, each loaded only when called. */
const commands: Record<string, () => Promise<{ default: ServerCommand }>> = {
  start: () => import('./commands/start.ts'),
  migrate: () => import('./commands/migrate.ts'),
  doctor: () => import('./commands/doctor.ts'),
  jobs: () => import('./commands/jobs.ts'),
  mail: () => import('./commands/mail.ts'),
  demo: () => import('./commands/demo.ts'),
  simulate: () => import('./commands/simulate.ts'),
}

const main: ServerCommand = {
  async run([name = '', ...args], io) {
    const command = commands[name]
    if (!command) {
      io.stderr.write(`redress: no role "${name}"\n`)
      return 2
    }
    return (await command()).default.run(args, io)
  },
}
export default main
