import { useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { isField, useKeys } from '#web/lib/keys.ts'
import { escalationIn, escalationUrl } from '#web/lib/urls.ts'

/** j and k go from one to the next, Enter into its handover, Escape back to where it stands on the board. */
export function useBoardKeys(rows: readonly { id: string }[], shownId: string | null): void {
  const navigate = useNavigate()
  const router = useRouter()
  const isToRead = useRef(false)
  const wanted = () => escalationIn(router.history.location.pathname)
  const standing = (id: string | undefined) =>
    id === undefined
      ? null
      : document.querySelector<HTMLElement>(`.esc .left a[href$="${CSS.escape(`/${id}`)}"]`)
  const move = (step: number) => {
    const at = rows.findIndex((row) => row.id === wanted())
    const row = rows[at < 0 ? 0 : at + step]
    if (!row) return
    void navigate(escalationUrl(row.id))
    standing(row.id)?.focus()
  }
  useEffect(() => {
    if (isToRead.current && shownId === wanted()) toHandover()
    isToRead.current = false
  })
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    Enter: ({ target }) => {
      if (!(target instanceof HTMLAnchorElement) || !target.closest('.esc .left')) return false
      if (escalationIn(target.pathname) !== wanted()) target.click()
      if (shownId === wanted()) toHandover()
      else isToRead.current = true
    },
    Escape: ({ target }) => {
      if (document.querySelector('dialog[open], [role=menu]') || isField(target)) return false
      const slip = standing(wanted())
      if (!slip) return false
      slip.focus()
    },
  })
}

const toHandover = () => document.getElementById('handover')?.focus()
