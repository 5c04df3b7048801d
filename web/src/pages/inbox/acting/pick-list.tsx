import type { ReactNode } from 'react'
import { useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { PickField, type Choice } from '#web/pieces/pick-field.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

export type Pick = Choice & { onPick: () => void }

type PickListProps = {
  title: string
  picks: readonly Pick[]
  onClose: () => void
  note?: string
  /** What the desk found for what is typed, shown after those that fit by themselves. */
  found?: readonly Pick[]
  onTyped?: (typed: string) => void
  children?: ReactNode
}

/** Type to narrow, arrows to move, Enter to choose. */
export function PickList({ title, picks, onClose, note, found = [], onTyped, children }: PickListProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState('')
  const wanted = typed.trim().toLocaleLowerCase()
  const fits = ({ words, side }: Pick) => `${words} ${side}`.toLocaleLowerCase().includes(wanted)
  const rows = [...picks.filter(fits), ...(wanted ? found : [])]
  return (
    <Dialog title={title} onClose={onClose}>
      {note ? <p className="meta">{note}</p> : null}
      {children}
      <PickField
        label={title}
        typed={typed}
        onTyped={(now) => {
          setTyped(now)
          onTyped?.(now)
        }}
        rows={rows}
        onPick={(row) => row.onPick()}
      />
      {rows.length === 0 ? <p className="meta">{say('palette.nothing')}</p> : null}
    </Dialog>
  )
}
