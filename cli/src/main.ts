// The command line: a table of names, each loaded only when called.
import type { Readable, Writable } from 'node:stream'
import { makeSay, nearestLanguage, type Messages, type Say } from '#i18n/say.ts'
import { resolveOwnModules } from './resolve-own-modules.ts'

export type Io = { stdin: Readable; stdout: Writable; stderr: Writable }
/** A command gives its exit code: 0 done, 1 something could not be done, 2 called wrongly. */
export type Command = { run(args: string[], io: Io): Promise<number> }

const commands: Record<string, () => Promise<{ default: Command }>> = {
  calendar: () => import('./commands/calendar.ts'),
  clock: () => import('./commands/clock.ts'),
  import: () => import('./commands/import.ts'),
  coach: () => import('./commands/coach.ts'),
  signals: () => import('./commands/signals.ts'),
  language: () => import('./commands/language.ts'),
}

/** Roles of the server program, which takes the name as its first argument. */
const roles = ['start', 'demo', 'migrate', 'doctor', 'jobs', 'mail', 'simulate']

async function voice(): Promise<Say> {
  const language = nearestLanguage(Intl.DateTimeFormat().resolvedOptions().locale)
  const part = async (name: string) =>
    (
      (await import(`#messages/${language}/${name}.json`, { with: { type: 'json' } })) as {
        default: Messages
      }
    ).default
  return makeSay({ ...(await part('cli')), ...(await part('help')), ...(await part('mail')) }, language)
}

function help(say: Say): string {
  const names = [...roles, ...Object.keys(commands)]
  const table = names.map((name) => `  ${name.padEnd(10)} ${say(`cli.${name}`)}`).join('\n')
  return `${say('cli.usage')}\n\n${table}\n\n${say('help.examples')}\n`
}

function helpOn(name: string, say: Say): string {
  return `${say(`cli.${name}`)}\n\n${say(name === 'mail' ? 'mail.usage' : `help.${name}`)}\n`
}

export async function main(args: string[], io: Io): Promise<number> {
  const [name = '--help', ...rest] = args
  if (['--help', '-h', 'help'].includes(name)) {
    io.stdout.write(help(await voice()))
    return 0
  }
  const isKnown = Object.hasOwn(commands, name) || roles.includes(name)
  if (isKnown && rest.some((word) => ['--help', '-h'].includes(word))) {
    io.stdout.write(helpOn(name, await voice()))
    return 0
  }
  if (Object.hasOwn(commands, name)) return (await commands[name]!()).default.run(rest, io)
  if (roles.includes(name)) return (await import('#server/main.ts')).default.run(args, io)
  const say = await voice()
  io.stderr.write(`${say('cli.unknown_command', { name })}\n\n${help(say)}`)
  return 2
}

resolveOwnModules()
process.exitCode = await main(process.argv.slice(2), process)
