import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import type { InboxSearch, InboxView } from '#web/lib/urls.ts'
import { exportUrl, inboxUrl } from '#web/lib/urls.ts'
import { Menu } from '#web/ui/menu.tsx'
import { KeepViewDialog } from './keep-view-dialog.tsx'
import { listQueryOf, useSavedView, useViews } from './list-query.ts'

const MORE: readonly InboxView[] = ['mine', 'snoozed', 'resolved', 'avoided', 'risk']

/** Every list there is: whose, of what state, and the kept views with their exact counts. */
export function ViewMenu({ search }: { search: InboxSearch }) {
  const { say, format } = useWords()
  const navigate = useNavigate()
  const views = useViews()
  const saved = useSavedView(search)
  const mayExport = useMay('data.export')
  const [isChanging, setIsChanging] = useState(false)
  const counts = useQuery({ ...reading('countViews', {}), enabled: views.length > 0 }).data?.counts
  const go = (next: InboxSearch) => void navigate(inboxUrl({ sort: search.sort, ...next }))
  return (
    <>
      <Menu
        label={say('inbox.change_view')}
        opener={say('inbox.change_view')}
        className="quiet meta"
        end
        items={[
          { id: 'everyones', words: say('inbox.everyones'), onPick: () => go({}) },
          { id: 'me', words: say('inbox.mine'), onPick: () => go({ owner: 'me' }) },
          { id: 'nobody', words: say('inbox.nobodys'), onPick: () => go({ owner: 'nobody' }) },
          ...MORE.map((view, index) => ({
            id: view,
            words: say(`view.${view}`),
            cut: index === 0,
            onPick: () => go({ view }),
          })),
          ...views.map((view, index) => ({
            id: view.id,
            words: view.name,
            shortcut: countWords(counts?.[view.id], format.number),
            cut: index === 0,
            onPick: () => go({ saved: view.id, filter: view.filter || undefined, sort: view.sort }),
          })),
          ...(mayExport
            ? [{ id: 'export', words: say('inbox.export'), cut: true, onPick: () => saveList(search) }]
            : []),
          ...(saved?.mayKeep
            ? [{ id: 'change', words: say('views.change'), cut: true, onPick: () => setIsChanging(true) }]
            : []),
        ]}
      />
      {isChanging && saved ? (
        <KeepViewDialog search={search} view={saved} onDone={() => setIsChanging(false)} />
      ) : null}
    </>
  )
}

const countWords = (count: number | null | undefined, number: (value: number) => string) =>
  count === null || count === undefined ? undefined : number(count)

/** The whole list as it stands, as a file. */
function saveList(search: InboxSearch): void {
  const { limit: _, ...asked } = listQueryOf(search)
  const link = document.createElement('a')
  link.href = exportUrl('tickets', asked)
  link.download = ''
  link.click()
}
