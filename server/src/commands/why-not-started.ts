import type { Say } from '#i18n/say.ts'
import type { Config } from '#server/platform/config/config.ts'
import { ALREADY_RUNNING, NO_BINARIES } from '#server/platform/db/embedded.ts'

/** A failed start in a sentence that says what to do. */
export function whyNotStarted(say: Say, config: Config, error: unknown): string {
  const {
    code = '',
    message = String(error),
    port = 0,
    syscall = '',
  } = error as NodeJS.ErrnoException & { port?: number }
  if (syscall === 'listen' && (code === 'EADDRINUSE' || code === 'EACCES')) {
    const setting = port === config.smtpPort ? 'REDRESS_SMTP_PORT' : 'PORT'
    const key = code === 'EACCES' ? 'start.port_forbidden' : 'start.port_taken'
    return say(key, { port: String(port), setting, other: String(port + 1) })
  }
  if (code === ALREADY_RUNNING) return say('start.already_running', { folder: config.dataFolder })
  if (code === NO_BINARIES) return say('start.no_embedded')
  if (message.startsWith('the database is newer'))
    return say('start.database_newer', { names: message.split(': ')[1] ?? '' })
  if (['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return say('start.folder', { folder: config.dataFolder, reason: message })
  }
  if (config.databaseUrl) return say('start.database_down', { reason: reasonOf(error) })
  return message
}

/** What a failed connection says; several addresses of one name fail together and leave the message empty. */
export function reasonOf(error: unknown): string {
  const { message, errors, code } = error as {
    message?: string
    errors?: { message: string }[]
    code?: string
  }
  return message || errors?.map((each) => each.message).join('; ') || code || String(error)
}
