import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { EditAct } from '../section-head.tsx'
import { CHAT_NAMES, type Chat, type ChatsOf } from './chat.ts'
import { ChatSheet } from './chat-sheet.tsx'

export function ChatList({ of }: { of: ChatsOf }) {
  const part = usePartWords('people')
  const query = useQuery(readingAll('listChatWebhooks'))
  const [edited, setEdited] = useState<Chat | null>(null)
  return (
    <>
      <QueryState query={query} lines={2}>
        {({ items }) => {
          const shown = items.filter((chat) => (of === 'me') === (chat.memberId !== null))
          if (shown.length === 0)
            return of === 'me' ? null : <PlaceState kind="empty" words={part('chat.none')} />
          return (
            <ul className="rows">
              {shown.map((chat) => (
                <ChatRow key={chat.id} chat={chat} onEdit={() => setEdited(chat)} />
              ))}
            </ul>
          )
        }}
      </QueryState>
      {edited ? <ChatSheet of={of} chat={edited} onDone={() => setEdited(null)} /> : null}
    </>
  )
}

function ChatRow({ chat, onEdit }: { chat: Chat; onEdit: () => void }) {
  const { say } = useWords()
  const part = usePartWords('people')
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  const team = teams.find(({ id }) => id === chat.teamId)?.name
  const last = useLast(chat)
  return (
    <li>
      <span>{chat.name}</span>
      <span className="row-acts">
        <TryAct chat={chat} />
        <EditAct needs={chat.memberId ? 'ticket.read' : 'settings.write'} name={chat.name} onEdit={onEdit} />
      </span>
      <span className="meta">
        {[CHAT_NAMES[chat.format], chat.host, team, chat.disabled ? say('settings.switched_off') : '', last]
          .filter(Boolean)
          .join(', ') || part('chat.untried')}
      </span>
    </li>
  )
}

function useLast({ last }: Chat): string {
  const { format } = useWords()
  const part = usePartWords('people')
  const now = useNow()
  if (!last) return part('chat.untried')
  return part(`chat.last_${last.state}`, { when: format.when(last.at, now) })
}

function TryAct({ chat }: { chat: Chat }) {
  const { say } = useWords()
  const part = usePartWords('people')
  const problem = useProblem()
  const may = useMay('settings.write') || chat.memberId !== null
  const attempt = useMutation({
    mutationFn: () => call('tryChatWebhook', { params: { id: chat.id } }),
    onSuccess: ({ last, name }) => {
      void queryClient.invalidateQueries({ queryKey: ['listChatWebhooks'] })
      const isThere = last?.state === 'delivered'
      toast(
        isThere
          ? part('chat.try_done', { name })
          : part('chat.try_failed', { name, error: last?.error ?? '' }),
      )
    },
    onError: (error) => toast(problem(error)),
  })
  return (
    <Button
      look="quiet"
      className="meta"
      aria-label={part('chat.try_which', { name: chat.name })}
      blocked={may ? null : say('settings.admins_only')}
      busy={attempt.isPending}
      onClick={() => attempt.mutate()}
    >
      {part('chat.try')}
    </Button>
  )
}
