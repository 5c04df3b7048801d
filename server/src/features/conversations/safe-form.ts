/** The HTML of what is being written, made safe before any transaction begins; null where there is none. */
export async function safeForm(html: string | undefined): Promise<string | null> {
  if (!html) return null
  const { writtenHtml } = await import('#server/platform/mail/written-html.ts')
  return writtenHtml(html) || null
}
