import pg from 'pg'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import { letter } from '../../server/test/fixtures/letter.ts'
import type { BenchDesk } from './bench-desk.ts'
import { medianOf, ratePerSecond } from './measure.ts'

const TEXTS = [
  'Hello, you charged my card twice for order 4411. Please refund the wrong charge. It is the second time.',
  'Hola, hace dos semanas que espero mi pedido y nadie me contesta. Quiero hablar con un responsable.',
  'Bom dia, o aparelho chegou com o ecrã partido. O que posso fazer? Fico à espera da vossa resposta.',
  'Goedemorgen, ik kan sinds gisteren niet meer inloggen en ik moet vandaag nog facturen versturen.',
]
const textOf = (nth: number) => TEXTS[nth % TEXTS.length]!
let made = 0

/** Tickets a second by API, one after the other on each of so many connections; every customer is new. */
export function createByApi(
  { program }: BenchDesk,
  clients: number,
  forMs: number,
  runs = 3,
): Promise<number> {
  return medianOf(runs, () =>
    ratePerSecond(clients, forMs, () => {
      const nth = ++made
      return program.post('/v1/tickets', {
        subject: `Order ${nth}`,
        text: textOf(nth),
        contact: { email: `api-${nth}@customer.example`, name: `Customer ${nth}` },
      })
    }),
  )
}

/** Mails a second through the SMTP door until every one of them is a ticket, and how many a second were accepted. */
export async function createBySmtp(
  desk: BenchDesk,
  connections: number,
  mails: number,
): Promise<{ accepted: number; visible: number; lag: number }> {
  const database = new pg.Client({ connectionString: desk.connectionString })
  await database.connect()
  const count = async () => {
    const { rows } = await database.query("select count(*)::int as n from tickets where channel = 'email'")
    return (rows[0] as { n: number }).n
  }
  const open = () => openSender(desk.process.smtpPort)
  const senders = await Promise.all(Array.from({ length: Math.min(connections, mails) }, open))
  const before = await count()
  const started = performance.now()
  let left = mails
  await Promise.all(
    senders.map(async (sender) => {
      while (left-- > 0) await send(sender)
    }),
  )
  const accepted = performance.now()
  while ((await count()) < before + mails)
    await new Promise((resolve) => setTimeout(resolve, mails === 1 ? 1 : 20))
  const visible = performance.now()
  for (const sender of senders) sender.close()
  await database.end()
  return {
    accepted: (mails * 1_000) / (accepted - started),
    visible: (mails * 1_000) / (visible - started),
    lag: visible - accepted,
  }
}

/** Only the dialogue of SMTP: what composes a mail would be a tenth of the work of this machine. */
async function openSender(port: number): Promise<SMTPConnection> {
  const sender = new SMTPConnection({ host: '127.0.0.1', port, ignoreTLS: true })
  await new Promise<void>((resolve, reject) => {
    sender.once('error', reject)
    sender.connect((error) => (error ? reject(error) : resolve()))
  })
  return sender
}

function send(sender: SMTPConnection): Promise<void> {
  const nth = ++made
  const from = `mail-${nth}@customer.example`
  const at = new Date().toISOString()
  const quoted = 'On Monday, Acme Service wrote:\n> We have received your order.\n'.repeat(8)
  const raw = letter({
    from,
    name: `Customer ${nth}`,
    subject: `Order ${nth}`,
    text: `${textOf(nth)}\n\n${quoted}`,
    at,
  })
  return new Promise((resolve, reject) =>
    sender.send({ from, to: 'help@acme.example' }, raw, (error) => (error ? reject(error) : resolve())),
  )
}
