import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { letter } from '../../server/test/fixtures/letter.ts'

export const wordsOf = (mail: number) => `Matter number ${mail}.`

/** What customer `mail` writes; every mail has a sender of its own, and the same bytes however often it is sent. */
export function mailOf(mail: number, to: string): string {
  return letter({
    from: `writer-${mail}@customer.example`,
    name: `Writer ${mail}`,
    to,
    messageId: `<mail-${mail}@customer.example>`,
    subject: `Matter ${mail}`,
    text: wordsOf(mail),
    at: '2026-03-02T09:00:00Z',
  })
}

/**
 * Mail servers that send one mail after the other, and again what was not answered with success: they cannot know
 * whether it was taken. Ends when all were accepted.
 */
export async function sendAll(
  port: number,
  to: string,
  mails: number[],
  servers: number,
): Promise<{ accepted: number; sentAgain: number }> {
  const waiting = [...mails]
  const count = { accepted: 0, sentAgain: 0 }
  const serve = async () => {
    for (let mail = waiting.shift(); mail !== undefined; mail = waiting.shift()) {
      while (!(await sendOnce(port, to, mail))) {
        count.sentAgain++
        await sleep(100)
      }
      count.accepted++
    }
  }
  await Promise.all(Array.from({ length: servers }, serve))
  return count
}

async function sendOnce(port: number, to: string, mail: number): Promise<boolean> {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true, connectionTimeout: 5_000 })
  try {
    await transport.sendMail({
      raw: mailOf(mail, to),
      envelope: { from: `writer-${mail}@customer.example`, to },
    })
    return true
  } catch {
    return false
  } finally {
    transport.close()
  }
}
