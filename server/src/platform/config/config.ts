import { gatherSettings, processEnvironment, type Environment } from './env.ts'

export type Config = {
  dataFolder: string
  /** null: the embedded engine in the data folder. */
  databaseUrl: string | null
  databaseConnections: number
  /** The address that the ports listen on. */
  host: string
  port: number
  /** Address of the desk as people reach it, without a slash at the end. */
  url: string
  /** 0: no SMTP door. */
  smtpPort: number
  /** Where mail goes out when a mailbox names no route of its own: smtp://user:password@host:port. */
  smtpUrl: string | null
  /** The second way out, where the first cannot be reached. */
  smtpFallbackUrl: string | null
  /** 0: no LMTP door. */
  lmtpPort: number
  /** Files in PEM for STARTTLS at the SMTP door; both or none. */
  smtpTls: { key: string; certificate: string } | null
  logLevel: string
  /** Proxies whose X-Forwarded-For is believed: addresses or ranges. */
  trustedProxies: string[]
  /** Whether what people configure to be called (chats, push) may be a private address, or unencrypted. */
  callsPrivate: boolean
  /** How long a language model may say nothing. */
  modelPatienceMs: number
  limits: { bodyBytes: number; mailBytes: number; mailRecipients: number; freeDiskBytes: number }
}

/** What is wrong with a setting; `expects` is a message key of the part `settings`. */
export type SettingFault = { setting: string; given: string; expects: string; nearest?: string }
export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: SettingFault[] }

const MB = 1024 * 1024
type Reader<T> = { expects: string; read: (text: string) => T | undefined }

const wholeNumber = (from: number, to: number, expects: string): Reader<number> => ({
  expects,
  read: (text) => (/^\d+$/.test(text) && +text >= from && +text <= to ? +text : undefined),
})
const port = wholeNumber(0, 65_535, 'settings.expects.port')
const megabytes = wholeNumber(1, 1024, 'settings.expects.megabytes')
const address = (protocols: string[], expects: string): Reader<string> => ({
  expects,
  read: (text) =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text.replace(/\/+$/, '') : undefined,
})
const oneOf = (choices: string[], expects: string): Reader<string> => ({
  expects,
  read: (text) => (choices.includes(text) ? text : undefined),
})
const yesOrNo: Reader<boolean> = {
  expects: 'settings.expects.yes_or_no',
  read: (text) => (text === 'yes' || text === 'no' ? text === 'yes' : undefined),
}
const anyText: Reader<string> = { expects: 'settings.expects.text', read: (text) => text }

const READERS = {
  PORT: port,
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'settings.expects.postgres_url'),
  REDRESS_DATA: anyText,
  REDRESS_HOST: anyText,
  REDRESS_URL: address(['http:', 'https:'], 'settings.expects.url'),
  REDRESS_SMTP_PORT: port,
  REDRESS_SMTP_URL: address(['smtp:', 'smtps:'], 'settings.expects.smtp_url'),
  REDRESS_SMTP_FALLBACK_URL: address(['smtp:', 'smtps:'], 'settings.expects.smtp_url'),
  REDRESS_SMTP_TLS_KEY: anyText,
  REDRESS_SMTP_TLS_CERT: anyText,
  REDRESS_LMTP_PORT: port,
  REDRESS_LOG: oneOf(['debug', 'info', 'warn', 'error', 'silent'], 'settings.expects.log'),
  REDRESS_DATABASE_CONNECTIONS: wholeNumber(2, 200, 'settings.expects.connections'),
  REDRESS_TRUSTED_PROXIES: anyText,
  REDRESS_CALL_PRIVATE_ADDRESSES: yesOrNo,
  REDRESS_MODEL_PATIENCE_SECONDS: wholeNumber(1, 600, 'settings.expects.seconds'),
  REDRESS_MAX_BODY_MB: megabytes,
  REDRESS_MAX_MAIL_MB: megabytes,
  REDRESS_MAX_RECIPIENTS: wholeNumber(1, 100_000, 'settings.expects.recipients'),
  REDRESS_MIN_FREE_DISK_MB: wholeNumber(0, 1_000_000, 'settings.expects.megabytes'),
} satisfies Record<string, Reader<unknown>>
export const SETTING_NAMES = Object.keys(READERS)

/** Names for tests and the command line: never taken for a misspelt setting. */
const RESERVED = /^REDRESS_(TEST_|KEY$)/

/** Reads and checks every setting. No settings at all give the embedded desk on port 4310. */
export function readConfig(environment: Environment = processEnvironment): ConfigResult {
  const { dataFolder, settings } = gatherSettings(environment)
  const faults: SettingFault[] = []
  for (const name of Object.keys(settings)) {
    if (!name.startsWith('REDRESS_') || name in READERS || RESERVED.test(name)) continue
    faults.push({
      setting: name,
      given: settings[name] ?? '',
      expects: 'settings.expects.known',
      nearest: nearestName(name),
    })
  }
  function get<T>(name: keyof typeof READERS, reader: Reader<T>, otherwise: T): T {
    const text = settings[name]
    if (text === undefined || text === '') return otherwise
    const value = reader.read(text.trim())
    if (value === undefined) faults.push({ setting: name, given: text, expects: reader.expects })
    return value ?? otherwise
  }
  const [key, certificate] = [
    get('REDRESS_SMTP_TLS_KEY', anyText, ''),
    get('REDRESS_SMTP_TLS_CERT', anyText, ''),
  ]
  if (!key !== !certificate)
    faults.push({
      setting: key ? 'REDRESS_SMTP_TLS_CERT' : 'REDRESS_SMTP_TLS_KEY',
      given: '',
      expects: 'settings.expects.tls_pair',
    })
  const listening = get('PORT', READERS.PORT, 4310)
  const config: Config = {
    dataFolder,
    databaseUrl: get<string | null>('DATABASE_URL', READERS.DATABASE_URL, null),
    databaseConnections: get('REDRESS_DATABASE_CONNECTIONS', READERS.REDRESS_DATABASE_CONNECTIONS, 12),
    host: get('REDRESS_HOST', anyText, '127.0.0.1'),
    port: listening,
    url: get('REDRESS_URL', READERS.REDRESS_URL, `http://localhost:${listening}`),
    smtpPort: get('REDRESS_SMTP_PORT', READERS.REDRESS_SMTP_PORT, 4325),
    smtpUrl: get<string | null>('REDRESS_SMTP_URL', READERS.REDRESS_SMTP_URL, null),
    smtpFallbackUrl: get<string | null>('REDRESS_SMTP_FALLBACK_URL', READERS.REDRESS_SMTP_FALLBACK_URL, null),
    lmtpPort: get('REDRESS_LMTP_PORT', READERS.REDRESS_LMTP_PORT, 0),
    smtpTls: key && certificate ? { key, certificate } : null,
    logLevel: get('REDRESS_LOG', READERS.REDRESS_LOG, 'info'),
    trustedProxies: get('REDRESS_TRUSTED_PROXIES', anyText, '')
      .split(/[\s,]+/)
      .filter(Boolean),
    callsPrivate: get('REDRESS_CALL_PRIVATE_ADDRESSES', yesOrNo, false),
    modelPatienceMs:
      get('REDRESS_MODEL_PATIENCE_SECONDS', READERS.REDRESS_MODEL_PATIENCE_SECONDS, 30) * 1_000,
    limits: {
      bodyBytes: get('REDRESS_MAX_BODY_MB', megabytes, 30) * MB,
      mailBytes: get('REDRESS_MAX_MAIL_MB', megabytes, 35) * MB,
      mailRecipients: get('REDRESS_MAX_RECIPIENTS', READERS.REDRESS_MAX_RECIPIENTS, 100),
      freeDiskBytes: get('REDRESS_MIN_FREE_DISK_MB', READERS.REDRESS_MIN_FREE_DISK_MB, 200) * MB,
    },
  }
  return faults.length ? { ok: false, faults } : { ok: true, config }
}

/** The known name that shares the most pairs of letters with a misspelt one. */
function nearestName(given: string): string {
  const pairs = (name: string) => new Set([...name].map((letter, i) => letter + (name[i + 1] ?? '')))
  const wanted = pairs(given.slice(8))
  const score = (name: string) => [...pairs(name.slice(8))].filter((pair) => wanted.has(pair)).length
  return SETTING_NAMES.filter((name) => name.startsWith('REDRESS_')).sort((a, b) => score(b) - score(a))[0]!
}
