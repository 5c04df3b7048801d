import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { readingPages } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { isPresent } from '#web/lib/on-staff.ts'
import { useWords } from '#web/lib/say.tsx'
import { PagedRows } from '#web/pieces/paged-rows.tsx'
import { TextField } from '#web/ui/field.tsx'
import { EditAct, SectionHead } from '../section-head.tsx'
import { MemberSheet } from './member-sheet.tsx'

type Member = Output<'listMembers'>['items'][number]
/** So many are seen at a glance; beyond that one looks for a name. */
const GLANCE = 12

/** The people on staff: role, team, and whether they are there. */
export function MembersSection() {
  const { say } = useWords()
  const part = usePartWords('people')
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const pages = useInfiniteQuery({
    ...readingPages('listMembers', { query: { limit: 200, ...(q ? { q } : {}) } }),
    placeholderData: keepPreviousData,
  })
  const [edited, setEdited] = useState<Member | 'new' | null>(null)
  const isMany = typed !== '' || (pages.data?.pages[0]?.items.length ?? 0) > GLANCE
  return (
    <>
      <SectionHead
        title={say('settings.members')}
        lead={say('member.lead_line')}
        needs="member.manage"
        onAdd={() => setEdited('new')}
      />
      {isMany ? (
        <div className="search-line">
          <TextField
            label={part('member.find')}
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      ) : null}
      <PagedRows pages={pages} lines={6} none={<p role="status">{part('member.none_found')}</p>}>
        {(members) => (
          <ul className="rows">
            {members.map((member) => (
              <MemberRow key={member.id} member={member} onEdit={() => setEdited(member)} />
            ))}
          </ul>
        )}
      </PagedRows>
      {edited ? (
        <MemberSheet member={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />
      ) : null}
    </>
  )
}

function MemberRow({ member, onEdit }: { member: Member; onEdit: () => void }) {
  const { say, format } = useWords()
  const part = usePartWords('people')
  const now = useNow()
  const state = isPresent(member, now)
    ? ''
    : member.state === 'away' && member.awayUntil
      ? part('member.away_until', { when: format.when(member.awayUntil, now) })
      : say(`member.${member.state}`)
  return (
    <li>
      <span>{member.name}</span>
      <EditAct needs="member.manage" name={member.name} onEdit={onEdit} />
      <span className="meta">
        {[
          member.email,
          say(`role.${member.role}`),
          state,
          member.mailFailing ? part('member.mail_comes_back') : '',
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
    </li>
  )
}
