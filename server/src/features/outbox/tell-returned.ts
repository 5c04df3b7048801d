import { loadDesk } from '#server/features/workspaces/index.ts'
import { appendEvent, type Work } from '#server/platform/work.ts'

/** What came of a mail to staff that did not arrive: events of the mail and of the member it was for, so that somebody hears of it. */
export async function tellReturned(
  work: Work,
  outgoingId: string,
  addresses: string[],
  said: string,
): Promise<void> {
  const error = said.slice(0, 500)
  appendEvent(work, { type: 'mail.returned', subjectId: outgoingId, data: { error } })
  const desk = await loadDesk(work, work.workspaceId)
  const lost = new Set(addresses.map((address) => address.toLowerCase()))
  for (const { id, email } of desk.members.values()) {
    if (!lost.has(email.toLowerCase())) continue
    const data = { address: email, said: error, outgoingId }
    appendEvent(work, { type: 'member.mail_returned', subjectId: id, data })
  }
}
