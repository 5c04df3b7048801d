import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Output } from '#contracts/client.ts'
import { reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { contactUrl } from '#web/lib/urls.ts'
import { Button } from '#web/ui/button.tsx'
import { undoMerge } from './merge-dialog.tsx'

type Merge = Output<'listContactMerges'>['items'][number]

/** The records that became part of this one, each with its way back. */
export function MergedHere({ contactId }: { contactId: string }) {
  const part = usePartWords('contacts')
  const merges = useQuery(reading('listContactMerges', { params: { id: contactId } })).data?.items ?? []
  if (merges.length === 0) return null
  return (
    <section aria-labelledby="merged-here">
      <h2 id="merged-here">{part('contact.merges')}</h2>
      <ul className="rows">
        {merges.map((merge) => (
          <MergeRow key={merge.id} merge={merge} />
        ))}
      </ul>
    </section>
  )
}

function MergeRow({ merge }: { merge: Merge }) {
  const { say, format } = useWords()
  const part = usePartWords('contacts')
  const problem = useProblem()
  const mayWrite = useMay('contact.write')
  const undo = useMutation({
    mutationFn: () => undoMerge(merge),
    onSuccess: (names) => toast(part('contact.parted', names), null, 8_000),
    onError: (error) => toast(problem(error)),
  })
  const addresses = merge.addresses.join(', ') || part('contact.moves_none')
  const { tickets, by, createdAt } = merge
  const when = format.date(createdAt)
  return (
    <li>
      <span>{merge.from.name}</span>
      <Button
        look="quiet"
        className="meta"
        aria-label={part('contact.undo_merge_of', { name: merge.from.name })}
        busy={undo.isPending}
        blocked={mayWrite ? null : say('ticket.not_your_role')}
        onClick={() => undo.mutate()}
      >
        {part('contact.undo_merge')}
      </Button>
      <span className="meta">
        {part('contact.merge_line', { addresses, tickets, by: by ?? '', has_by: by ? 'yes' : 'no', when })}
      </span>
    </li>
  )
}

/** Instead of a record that was merged away: where the person is now. */
export function LivesOn({ contact }: { contact: Output<'readContact'> }) {
  const part = usePartWords('contacts')
  if (!contact.mergedInto) return null
  const { id, name } = contact.mergedInto
  return (
    <p className="said-wrong" role="status">
      {part('contact.lives_on', { name })}{' '}
      <Link {...contactUrl(id)}>{part('contact.lives_on_open', { name })}</Link>
    </p>
  )
}
