import { useWords } from '#web/lib/say.tsx'
import { Menu } from '#web/ui/menu.tsx'
import type { Mode } from './draft.ts'

type ModeMenuProps = { mode: Mode; maySend: boolean; onMode: (mode: Mode) => void; onAcknowledge: () => void }

/** What is being written. */
export function ModeMenu({ mode, maySend, onMode, onAcknowledge }: ModeMenuProps) {
  const { say } = useWords()
  const blocked = maySend ? null : say('ticket.not_your_role')
  return (
    <Menu
      label={say('composer.kind', { mode: say(`composer.mode_${mode}`) })}
      opener={say(`composer.mode_${mode}`)}
      className="mode"
      items={[
        {
          id: 'reply',
          words: say('composer.mode_reply'),
          shortcut: 'r',
          blocked,
          onPick: () => onMode('reply'),
        },
        {
          id: 'ack',
          words: say('composer.mode_acknowledgement'),
          shortcut: 'a',
          blocked,
          onPick: onAcknowledge,
        },
        { id: 'apology', words: say('composer.mode_apology'), blocked, onPick: () => onMode('apology') },
        {
          id: 'note',
          words: say('composer.mode_note'),
          shortcut: 'n',
          cut: true,
          onPick: () => onMode('note'),
        },
      ]}
    />
  )
}
