// The command line: a table of names, each loaded only when called.
import type { Readable, Writable } from 'node:stream'

export type Io = { stdin: Readable; stdout: Writable; stderr: Writable }
/** A command gives its exit code: 0 done, 1 something could not be done, 2 called wrongly. */
export type Command = { summary: string; run(args: string[], io: Io): Promise<number> }

const local: Record<string, [summary: string, load: () => Promise<{ default: Command }>]> = {
  calendar: [
    'business time, on-call windows and rotations (JSON lines)',
    () => load('./commands/calendar.ts'),
  ],
  clock: ['clocks of a ticket (JSON lines)', () => load('./commands/clock.ts')],
  coach: ['check a draft reply (JSON lines)', () => load('./commands/coach.ts')],
  signals: ['read the signals in a customer message (JSON lines)', () => load('./commands/signals.ts')],
  language: ['name the language of a text (JSON lines)', () => load('./commands/language.ts')],
}

/** Roles of the server program; the name itself is its first argument. */
const roles: Record<string, string> = {
  start: 'start the desk',
  demo: 'start the desk with a made-up workspace and a fast clock',
  migrate: 'bring the database up to date',
  doctor: 'check the installation and say what is wrong',
  mail: 'read mails as the desk would',
  simulate: 'replay the past through changed rules',
}

// A computed specifier: commands that are not part of this build are found missing only when called.
const load = (path: string) => import(path) as Promise<{ default: Command }>

function help(): string {
  const lines = [
    ...Object.entries(roles),
    ...Object.entries(local).map(([name, [summary]]) => [name, summary]),
  ]
  return `redress <command>\n\n${lines.map(([name, summary]) => `  ${name?.padEnd(10)} ${summary}`).join('\n')}\n`
}

export async function main(args: string[], io: Io): Promise<number> {
  const [name = '--help', ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') {
    io.stdout.write(help())
    return 0
  }
  if (Object.hasOwn(local, name)) return (await local[name]![1]()).default.run(rest, io)
  if (Object.hasOwn(roles, name)) return (await load('#server/main.ts')).default.run(args, io)
  io.stderr.write(`redress: no command "${name}"\n\n${help()}`)
  return 2
}

process.exitCode = await main(process.argv.slice(2), process)
