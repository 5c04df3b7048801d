import type { ReactNode } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { Button } from '#web/ui/button.tsx'

type SectionHeadProps = {
  title: string
  lead: ReactNode
  needs: string
  onAdd?: () => void
  add?: string
  act?: ReactNode
}

/** What a section is for, in one sentence, and the way to add to it. */
export function SectionHead({ title, lead, needs, onAdd, add, act }: SectionHeadProps) {
  const { say } = useWords()
  const may = useMay(needs)
  return (
    <header className="section-head">
      <h2 className="title" id="section-title">
        {title}
      </h2>
      <p className="second">{lead}</p>
      {onAdd ? (
        <Button blocked={may ? null : say('settings.admins_only')} onClick={onAdd}>
          {add ?? say('act.add')}
        </Button>
      ) : (
        act
      )}
    </header>
  )
}

type EditActProps = { needs: string; onEdit: () => void; name: string }

export function EditAct({ needs, onEdit, name }: EditActProps) {
  const { say } = useWords()
  const may = useMay(needs)
  return (
    <Button
      look="quiet"
      className="meta"
      blocked={may ? null : say('settings.admins_only')}
      onClick={onEdit}
      aria-label={say('settings.change_what', { name })}
    >
      {say('act.edit')}
    </Button>
  )
}
