import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { call, readingAll } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { Menu } from '#web/ui/menu.tsx'
import type { Ticket } from '../ticket.ts'
import { refreshTicket } from './send.ts'

type MacroMenuProps = { ticket: Ticket; onRun: (done: Output<'runMacro'>) => void }

/** Several acts in one press: what they change is done at once and can be put back, what they write is read first. */
export function MacroMenu({ ticket, onRun }: MacroMenuProps) {
  const { say } = useWords()
  const problem = useProblem()
  const macros = useQuery(readingAll('listMacros')).data?.items ?? []
  if (macros.length === 0 || !ticket.may.includes('ticket.write')) return null
  const before = {
    priority: ticket.priority,
    topicId: ticket.topic?.id,
    teamId: ticket.team?.id,
    ownerId: ticket.owner?.id ?? null,
    tags: ticket.tags,
  }
  const putBack = () =>
    void call('updateTicket', { params: { id: ticket.id }, body: before })
      .then(() => refreshTicket(ticket.id))
      .catch((error: unknown) => toast(problem(error)))
  const run = async (id: string, name: string) => {
    try {
      const done = await call('runMacro', { params: { id }, body: { ticketId: ticket.id } })
      onRun(done)
      void refreshTicket(ticket.id)
      const open = done.missing.join(', ')
      toast(say('composer.macro_ran', { name }), { words: say('shell.undo'), onUndo: putBack }, 15_000)
      if (open) toast(say('composer.template_open', { names: open }))
    } catch (error) {
      toast(problem(error))
    }
  }
  return (
    <Menu
      label={say('composer.macros')}
      opener={say('composer.macros')}
      className="quiet"
      up
      items={macros.map(({ id, name }) => ({ id, words: name, onPick: () => void run(id, name) }))}
    />
  )
}
