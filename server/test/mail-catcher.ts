import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type CaughtMail = ParsedMail & { envelopeTo: string[]; envelopeFrom: string }
export type MailCatcher = {
  url: string
  mails: CaughtMail[]
  /** The next mails to this recipient are refused with this code; 0 takes them again. */
  refuse(recipient: string, code: number): void
  close(): Promise<void>
}

/** A real SMTP server that keeps what the desk sends. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const mails: CaughtMail[] = []
  const refusals = new Map<string, number>()
  const server = new SMTPServer({
    authOptional: true,
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
      simpleParser(stream).then((mail) => {
        mails.push(Object.assign(mail, { envelopeFrom: from, envelopeTo: to }))
        done()
      }, done)
    },
  })
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
