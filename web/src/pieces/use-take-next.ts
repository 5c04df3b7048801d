import { useNavigate } from '@tanstack/react-router'
import { call, forgetSessionIfEnded, queryClient } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import type { InboxSearch } from '#web/lib/urls.ts'
import { ticketUrl } from '#web/lib/urls.ts'

let isAsking = false

/** Takes the ticket of one's teams that nobody has and that is due first, and opens it; pressed twice, it takes one. */
export function useTakeNext(search: InboxSearch = { view: 'all' }): () => Promise<void> {
  const { say } = useWords()
  const problem = useProblem()
  const navigate = useNavigate()
  const refresh = () =>
    queryClient.invalidateQueries({ predicate: ({ queryKey }) => isOfTickets(queryKey[0]) })
  const giveBack = async (id: string) => {
    await call('updateTicket', { params: { id }, body: { ownerId: null } })
    await refresh()
  }
  const take = async () => {
    const { ticketId } = await call('takeNext', {})
    if (ticketId === null) return void toast(say('inbox.nothing_to_take'), null, 8_000)
    void refresh()
    await navigate(ticketUrl(ticketId, search))
    const onUndo = () => void giveBack(ticketId).catch((error: unknown) => toast(problem(error)))
    toast(say('inbox.taken'), { words: say('shell.undo'), onUndo }, 15_000)
  }
  return async () => {
    if (isAsking) return
    isAsking = true
    await take().catch((error: unknown) => {
      forgetSessionIfEnded(error)
      toast(problem(error))
    })
    isAsking = false
  }
}

const SHOWN: readonly unknown[] = ['listTickets', 'countTickets', 'readTicket', 'readHome']
const isOfTickets = (route: unknown): boolean => SHOWN.includes(route)
