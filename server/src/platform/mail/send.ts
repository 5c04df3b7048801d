import { DESK_HEADER } from '#core/mail/loop.ts'
import type { Transporter } from 'nodemailer'

/** A key of the sender's domain (DKIM); its public half stands in the domain's DNS. */
export type Signing = { domainName: string; keySelector: string; privateKey: string }
type Person = { name: string; address: string }
export type OutgoingMail = {
  messageId: string
  from: Person
  replyTo?: string
  to: Person[]
  cc?: Person[]
  subject: string
  text: string
  html?: string
  inReplyTo?: string
  references?: string[]
  attachments?: { filename: string; contentType: string; content: Buffer; cid?: string }[]
  /** True for what no person wrote (RFC 3834): other machines do not answer it. */
  automatic: boolean
  /** Where servers report that it did not arrive; the sender's own address when it is not given. */
  envelopeFrom?: string
  signing?: Signing | null
  /** Names the desk, so that a mail of ours is known when it comes back. */
  deskMark?: string
}

export type MailServer = {
  host: string
  port: number
  secure: boolean
  user?: string
  password?: string
  /** Signs in with a token in place of the password; asked again, with `isNew`, where one is refused. */
  token?: (isNew: boolean) => Promise<string>
}
export type MailRoute = {
  /** Hands a mail to the server; an error with `permanent: true` says that trying again is of no use. */
  send(mail: OutgoingMail): Promise<void>
  /** Connects and signs in, for a mailbox's settings and `doctor`. */
  check(): Promise<void>
  close(): void
}

/** One way out, with a few kept connections; `url: null` is a desk that was given none, where mail waits. */
export function openMailRoute(server: MailServer | { url: string | null }): MailRoute {
  let transport: Promise<Transporter> | null = null
  const opened = () => (transport ??= open(server))
  return {
    async send(mail) {
      try {
        const sent = await (await opened()).sendMail(compose(mail))
        refuseIfOnlyOthersHaveIt(mail, sent as Sent)
      } catch (error) {
        throw Object.assign(error as Error, { permanent: isPermanent(error) })
      }
    },
    async check() {
      await (await opened()).verify()
    },
    // One that could not be opened has nothing to close, and its failure was told where it was to be used.
    close: () =>
      void transport?.then(
        (open) => open.close(),
        () => {},
      ),
  }
}

type Sent = { rejectedErrors?: (Error & { recipient?: string })[] }

/** Copies that arrived are no answer to the customer: their own address counts (trap 41). */
function refuseIfOnlyOthersHaveIt(mail: OutgoingMail, sent: Sent): void {
  const refused = sent.rejectedErrors?.find(({ recipient }) =>
    mail.to.some(({ address }) => address === recipient),
  )
  if (refused) throw refused
}

async function open(server: MailServer | { url: string | null }): Promise<Transporter> {
  const { createTransport } = await import('nodemailer')
  const shared = {
    pool: true as const,
    maxConnections: 4,
    maxMessages: 200,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  if (!('url' in server)) {
    const { host, port, secure, user, password, token } = server
    const byPassword = user ? { auth: { user, pass: password ?? '' } } : {}
    const auth = token ? { auth: { type: 'OAuth2' as const, user: user ?? '' } } : byPassword
    const transport = createTransport({ ...shared, host, port, secure, ...auth })
    if (token) transport.set('oauth2_provision_cb', provide(token))
    return transport
  }
  if (!server.url)
    throw new Error('no way out for mail: set REDRESS_SMTP_URL, or the outgoing server of the mailbox')
  const { hostname, port, protocol, username, password } = new URL(server.url)
  const secure = protocol === 'smtps:'
  const user = decodeURIComponent(username)
  return createTransport({
    ...shared,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    ...(user ? { auth: { user, pass: decodeURIComponent(password) } } : {}),
  })
}

function provide(token: (isNew: boolean) => Promise<string>) {
  return (_user: string, isNew: boolean, done: (error: Error | null, token?: string) => void) =>
    void token(isNew).then(
      (fresh) => done(null, fresh),
      (error: Error) => done(error),
    )
}

function compose(mail: OutgoingMail) {
  const { automatic, deskMark, envelopeFrom, signing, ...rest } = mail
  const everybody = [...mail.to, ...(mail.cc ?? [])].map(({ address }) => address)
  return {
    ...rest,
    ...(envelopeFrom ? { envelope: { from: envelopeFrom, to: everybody } } : {}),
    ...(signing ? { dkim: signing } : {}),
    headers: {
      ...(deskMark ? { [DESK_HEADER]: deskMark } : {}),
      ...(automatic ? { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } : {}),
    },
  }
}

/** The server could not be reached or did not let us in; nothing is said of the mail. */
export function isRouteFailure(error: unknown): boolean {
  const { code = '', responseCode } = error as { code?: string; responseCode?: number }
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return false
  return responseCode === undefined || code === 'EAUTH' || code === 'ECONNECTION'
}

/** A refusal of this mail (5xx to its sender, recipient or content), not of the connection or the sign-in. */
function isPermanent(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500 && responseCode !== 552
}
