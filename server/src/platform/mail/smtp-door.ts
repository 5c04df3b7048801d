import { readFile } from 'node:fs/promises'
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server'
import type { Log } from '../log.ts'

export type SmtpEnvelope = { from: string | null; to: string[]; client: string; helo: string | null }
export type SmtpDoorOptions = {
  /** LMTP speaks to a mail server of our own that has queued the mail already. */
  protocol?: 'smtp' | 'lmtp'
  /** Files in PEM; with them STARTTLS is offered. Read again when they change. */
  tls?: { key: string; certificate: string } | null
  host: string
  port: number
  maxBytes: number
  maxRecipients: number
  log: Log
  /** Whether somebody here reads that address; asked before anything is taken. */
  knows(recipient: string): Promise<boolean>
  /** Whether there is room; asked at MAIL FROM. */
  hasRoom(): Promise<boolean>
  /** Keeps the mail. Only when this has come back is the sender told that we have it (1.6). */
  onMail(raw: Buffer, envelope: SmtpEnvelope): Promise<void>
}
/** A certificate that was renewed is in use after so long. */
const RENEWED_WITHIN = 3_600_000
export type SmtpDoor = { port: number; close(): Promise<void> }

type Done = (error?: Error | null) => void

const NOBODY = '5.1.1 Nobody here reads that address'
const FULL = '4.3.1 No room to keep mail just now, try again later'
const LATER = '4.3.0 Mail cannot be kept just now, try again later'

/** Opens the desk's own SMTP port. It relays nothing: mail for anybody else is refused at RCPT. */
export async function startSmtpDoor(options: SmtpDoorOptions): Promise<SmtpDoor> {
  const { SMTPServer } = await import('smtp-server')
  const answer = (done: Done, words: string, work: Promise<void>) =>
    void work.then(
      () => done(),
      (error: unknown) => done(asRefusal(error, words, options.log)),
    )
  const { tls = null } = options
  const server = new SMTPServer({
    ...(tls ? await readPair(tls) : {}),
    lmtp: options.protocol === 'lmtp',
    authOptional: true,
    disabledCommands: tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: options.maxBytes,
    maxClients: 200,
    socketTimeout: 60_000,
    closeTimeout: 5_000,
    logger: false,
    banner: 'Redress',
    onMailFrom: (_address, _session, done) => answer(done, LATER, checkRoom(options)),
    onRcptTo: ({ address }, session, done) => answer(done, LATER, checkRecipient(options, address, session)),
    onData: (stream, session, done) => answer(done, LATER, take(options, stream, session)),
  })
  await new Promise<void>((resolve, reject) => {
    // Before it listens an error is why it cannot; afterwards it is one connection's.
    let fail: (error: Error) => void = reject
    server.on('error', (error) => fail(error))
    server.listen(options.port, options.host, () => {
      fail = (error) => options.log.warn({ err: error }, 'a connection to the SMTP door failed')
      resolve()
    })
  })
  const renewing = tls ? setInterval(() => void renew(), RENEWED_WITHIN).unref() : undefined
  const renew = async () => {
    try {
      server.updateSecureContext(await readPair(tls!))
    } catch (error) {
      options.log.warn(
        { err: error },
        'the certificate of the SMTP door cannot be read; the old one stays in use',
      )
    }
  }
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    close: () => {
      clearInterval(renewing)
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function readPair({ key, certificate }: { key: string; certificate: string }) {
  const [keyText, cert] = await Promise.all([readFile(key), readFile(certificate)])
  return { key: keyText, cert }
}

async function checkRoom(options: SmtpDoorOptions): Promise<void> {
  if (!(await options.hasRoom())) throw refusal(452, FULL)
}

async function checkRecipient(
  options: SmtpDoorOptions,
  address: string,
  session: SMTPServerSession,
): Promise<void> {
  if (session.envelope.rcptTo.length >= options.maxRecipients) throw refusal(452, '4.5.3 Too many recipients')
  if (!(await options.knows(address))) throw refusal(550, NOBODY)
}

async function take(
  options: SmtpDoorOptions,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<void> {
  // A sender that breaks off in the middle has it still; that is no fault of ours.
  const raw = await readAll(stream, options.maxBytes).catch(() => {
    throw refusal(451, '4.4.2 The mail did not arrive whole')
  })
  if (!raw) throw refusal(552, '5.3.4 Message is larger than accepted here')
  const { mailFrom, rcptTo } = session.envelope
  await options.onMail(raw, {
    from: mailFrom ? mailFrom.address || null : null,
    to: rcptTo.map(({ address }) => address),
    client: session.remoteAddress,
    helo: session.hostNameAppearsAs || null,
  })
}

/** Null when it is too large: it is read to its end and thrown away, so that the sender hears the refusal. */
async function readAll(stream: SMTPServerDataStream, maxBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let kept = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    kept += chunk.length
    if (kept <= maxBytes) chunks.push(chunk)
  }
  return stream.sizeExceeded || kept > maxBytes ? null : Buffer.concat(chunks)
}

/** An answer of the SMTP dialogue. */
export function refusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode })
}

function asRefusal(error: unknown, words: string, log: Log): Error {
  if ((error as { responseCode?: number }).responseCode) return error as Error
  const { code } = error as { code?: string }
  if (code === 'storage_full') return refusal(452, FULL)
  // Known at RCPT and gone since.
  if (code === 'no_such_mailbox') return refusal(550, NOBODY)
  log.error({ err: error }, 'a mail could not be taken in; its sender keeps it and tries again')
  return refusal(451, words)
}
