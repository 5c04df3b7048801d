import type { Instant } from '#core/time/instant.ts'

export type Letter = {
  from: { name: string; address: string }
  to: string
  cc?: string
  subject: string
  text: string
  messageId?: string
  inReplyTo?: string
  references?: string[]
}

/** A plain mail as a customer's program writes it. Base64, so that every language survives any door. */
export function letterText(letter: Letter, at: Instant): string {
  const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`
  const headers = [
    `Message-ID: ${letter.messageId}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `From: ${encoded(letter.from.name)} <${letter.from.address}>`,
    `To: <${letter.to}>`,
    ...(letter.cc ? [`Cc: ${letter.cc}`] : []),
    `Subject: ${encoded(letter.subject)}`,
    ...(letter.inReplyTo ? [`In-Reply-To: ${letter.inReplyTo}`] : []),
    ...(letter.inReplyTo ? [`References: ${(letter.references ?? [letter.inReplyTo]).join(' ')}`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]
  const body = Buffer.from(letter.text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n')
  return `${headers.join('\r\n')}\r\n\r\n${body}\r\n`
}
