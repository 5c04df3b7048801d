import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Output } from '#contracts/client.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { escalationUrl, pathUrl, ticketUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'

type Notice = Output<'listNotifications'>['items'][number]

/** What the desk told this person, newest first. */
export function NotificationsPage() {
  const { say } = useWords()
  const query = useQuery({
    ...reading('listNotifications', { query: { limit: 100 } }),
    refetchInterval: 60_000,
  })
  return (
    <main id="main" className="place">
      <div className="head">
        <h1 className="title">{say('place.notifications')}</h1>
      </div>
      <QueryState query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <PlaceState kind="empty" words={say('notifications.none')} />
          ) : (
            <ul className="rows notices">
              {page.items.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </main>
  )
}

function NoticeRow({ notice }: { notice: Notice }) {
  const { say, format } = useWords()
  const now = useNow()
  const read = useMutation({
    mutationFn: () => call('readNotification', { params: { id: notice.id } }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['listNotifications'] })
      void queryClient.invalidateQueries({ queryKey: ['countTickets'] })
    },
  })
  const open = () => {
    if (!notice.readAt) read.mutate()
  }
  return (
    <li className={notice.readAt ? undefined : 'fresh-notice'}>
      {notice.escalationId ? (
        <Link {...escalationUrl(notice.escalationId)} onClick={open}>
          {notice.sentence}
        </Link>
      ) : notice.ticketId ? (
        <Link {...ticketUrl(notice.ticketId, { view: 'all' })} onClick={open}>
          {notice.sentence}
        </Link>
      ) : notice.pathId ? (
        <Link {...pathUrl(notice.pathId)} onClick={open}>
          {notice.sentence}
        </Link>
      ) : (
        <span>{notice.sentence}</span>
      )}
      <time className="time t-rest" dateTime={notice.createdAt} title={format.exact(notice.createdAt)}>
        {format.when(notice.createdAt, now)}
      </time>
      {notice.readAt ? null : (
        <Button look="quiet" className="meta" busy={read.isPending} onClick={() => read.mutate()}>
          {say('notifications.mark_read')}
        </Button>
      )}
    </li>
  )
}
