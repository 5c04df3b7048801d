import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { problemOf, reading } from '#web/lib/api.ts'
import { offeredActs } from '#web/lib/offered-acts.ts'
import { useWords } from '#web/lib/say.tsx'
import { SECTION_NEEDS, SECTIONS } from '#web/lib/sections.ts'
import { leave, useSession } from '#web/lib/session.ts'
import type { Contrast, Theme } from '#web/lib/theme.ts'
import { keptLooks, wearLooks } from '#web/lib/theme.ts'
import {
  contactUrl,
  followThroughUrl,
  inboxUrl,
  newTicketUrl,
  preventiveActionsUrl,
  settingUrl,
  ticketUrl,
} from '#web/lib/urls.ts'
import { PickField, type Choice } from '#web/pieces/pick-field.tsx'
import { useTakeNext } from '#web/pieces/use-take-next.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { PLACES } from './places.ts'

type Row = Choice & { excerpt?: readonly { text: string; hit: boolean }[]; act: () => void }
type PaletteProps = { onClose: () => void; onKeys: () => void; searchFirst?: boolean }

/** Everything by typing: places, tickets, looks. */
export function Palette({ onClose, onKeys, searchFirst }: PaletteProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const { rows: found, meant, fault } = useFoundRows(useDeferredValue(typed.trim()))
  const acts = useActRows(onKeys).filter((row) =>
    row.words.toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase()),
  )
  const rows = searchFirst && typed ? [...found, ...acts] : [...acts, ...found]
  const pick = (row: Row) => {
    onClose()
    row.act()
  }
  return (
    <Dialog title={searchFirst ? say('palette.search') : say('palette.open')} onClose={onClose}>
      <PickField
        label={say('palette.label')}
        placeholder={say('palette.placeholder')}
        typed={typed}
        onTyped={setTyped}
        rows={rows}
        onPick={pick}
        note={<FoundNote meant={meant} fault={fault} />}
        draw={(row) => (
          <>
            {row.words}
            {row.excerpt ? <Excerpt parts={row.excerpt} /> : null}
          </>
        )}
      />
      {rows.length === 0 && !fault ? <p className="meta">{say('palette.nothing')}</p> : null}
    </Dialog>
  )
}

function FoundNote({ meant, fault }: { meant: string | null; fault: string | null }) {
  const { say } = useWords()
  const words = fault ?? (meant ? say('palette.meant', { words: meant }) : null)
  return (
    <div role="status" className={words ? undefined : 'sr'}>
      {words ? <p className="meta">{words}</p> : null}
    </div>
  )
}

function Excerpt({ parts }: { parts: NonNullable<Row['excerpt']> }) {
  return (
    <small className="meta excerpt">
      {parts.map((part, index) => (part.hit ? <mark key={index}>{part.text}</mark> : part.text))}
    </small>
  )
}

type FoundRows = { rows: Row[]; meant: string | null; fault: string | null }

/** Tickets with the place where the words stand, and people; a mistyped word is said as it was meant, a filter that is none too. */
function useFoundRows(typed: string): FoundRows {
  const { say } = useWords()
  const router = useRouter()
  const query = reading('searchDesk', { query: { q: typed, limit: 8 } })
  const { data, error } = useQuery({ ...query, enabled: typed.length > 1 })
  const tickets = (data?.tickets ?? []).map((row) => ({
    id: row.id,
    words: row.subject,
    excerpt: row.where === 'subject' ? undefined : row.excerpt,
    side: `${row.contact.name} ${row.number}`,
    act: () => void router.navigate(ticketUrl(row.id, { view: 'all' })),
  }))
  const contacts = (data?.contacts ?? []).slice(0, 3).map((row) => ({
    id: row.id,
    words: row.name,
    side: row.address ?? '',
    act: () => void router.navigate(contactUrl(row.id)),
  }))
  const fault = problemOf(error)?.errors?.find(({ pointer }) => pointer.endsWith('/q'))?.detail ?? null
  const inInbox = {
    id: 'in-inbox',
    words: say('palette.in_inbox'),
    side: '',
    act: () => void router.navigate(inboxUrl({ filter: data?.meant ?? typed })),
  }
  const rows = [...contacts, ...tickets, ...(tickets.length > 0 ? [inInbox] : [])]
  return { rows, meant: data?.meant ?? null, fault }
}

function useActRows(onKeys: () => void): Row[] {
  const router = useRouter()
  const { say } = useWords()
  const { permissions } = useSession()
  const themes: Theme[] = ['system', 'light', 'dark']
  const contrasts: Contrast[] = ['system', 'more']
  const may = (needs: string | undefined) => !needs || permissions.includes(needs)
  const takeNext = useTakeNext()
  return [
    ...offeredActs().map((act) => ({ ...act, side: act.shortcut ?? '', act: act.onPick })),
    ...PLACES.flat()
      .filter(({ needs }) => may(needs))
      .map((place) => ({
        id: place.key,
        words: say(place.key),
        side: place.keys ?? '',
        act: () => void router.navigate(place.url),
      })),
    {
      id: 'follow-through',
      words: say('home.follow'),
      side: '',
      act: () => void router.navigate(followThroughUrl()),
    },
    {
      id: 'preventive-actions',
      words: say('beside.prevention'),
      side: '',
      act: () => void router.navigate(preventiveActionsUrl()),
    },
    ...(may('ticket.write')
      ? [
          { id: 'take-next', words: say('inbox.take_next'), side: 'g n', act: () => void takeNext() },
          {
            id: 'new-ticket',
            words: say('new_ticket.act'),
            side: '+',
            act: () => void router.navigate(newTicketUrl()),
          },
        ]
      : []),
    ...SECTIONS.filter((section) => may('settings.read') && may(SECTION_NEEDS[section])).map((section) => ({
      id: `section-${section}`,
      words: say(`settings.${section}`),
      side: say('place.settings'),
      act: () => void router.navigate(settingUrl(section)),
    })),
    ...themes.map((theme) => ({
      id: `theme-${theme}`,
      words: say(`looks.theme_${theme}`),
      side: say('looks.looks'),
      act: () => wearLooks({ ...keptLooks(), theme }),
    })),
    ...contrasts.map((contrast) => ({
      id: `contrast-${contrast}`,
      words: say(`looks.contrast_${contrast}`),
      side: say('me.contrast'),
      act: () => wearLooks({ ...keptLooks(), contrast }),
    })),
    { id: 'keys', words: say('keys.title'), side: '?', act: onKeys },
    { id: 'leave', words: say('shell.sign_out'), side: '', act: () => void leave() },
  ]
}
