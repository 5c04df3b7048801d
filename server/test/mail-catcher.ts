import type { Readable } from 'node:stream'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type CaughtMail = ParsedMail & { envelopeTo: string[]; envelopeFrom: string; raw: Buffer }
export type MailCatcher = {
  url: string
  mails: CaughtMail[]
  /** The next mails to this recipient are refused with this code; 0 takes them again. */
  refuse(recipient: string, code: number): void
  close(): Promise<void>
}

/** Whether a token lets its bearer in. */
type SignIn = (user: string, token: string) => boolean

/** A real SMTP server that keeps what the desk sends. */
export async function startMailCatcher(signIn?: SignIn): Promise<MailCatcher> {
  const mails: CaughtMail[] = []
  const refusals = new Map<string, number>()
  const server = new SMTPServer({
    ...(signIn
      ? {
          authMethods: ['XOAUTH2'],
          onAuth: ({ username, accessToken }, _session, done) =>
            signIn(username ?? '', accessToken ?? '')
              ? done(null, { user: username })
              : done(null, { data: { status: '401', schemes: 'bearer' } }),
        }
      : { authOptional: true }),
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 500,
    logger: false,
    onRcptTo({ address }, _session, done) {
      const responseCode = refusals.get(address)
      done(responseCode ? Object.assign(new Error('refused by the test'), { responseCode }) : null)
    },
    onData(stream, { envelope }, done) {
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      const to = envelope.rcptTo.map(({ address }) => address)
      keep(stream, { envelopeFrom: from, envelopeTo: to }).then(() => done(), done)
    },
  })
  const keep = async (stream: Readable, envelope: { envelopeFrom: string; envelopeTo: string[] }) => {
    const raw = Buffer.concat(await stream.toArray())
    mails.push(Object.assign(await simpleParser(raw), envelope, { raw }))
  }
  server.on('error', () => {})
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.server.address() as { port: number }).port))
  })
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (recipient, code) => void (code ? refusals.set(recipient, code) : refusals.delete(recipient)),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
