import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { Menu } from '#web/ui/menu.tsx'
import type { Mode } from './draft.ts'

type SendActsProps = {
  mode: Mode
  /** Why it cannot leave now. */
  blocked: string | null
  isBusy: boolean
  mayEscalate: boolean
  onAcknowledge: (() => void) | null
  onEscalate: () => void
  onSend: (status?: 'pending' | 'on_hold' | 'resolved') => void
}

export function SendActs(props: SendActsProps) {
  const { mode, blocked, isBusy, mayEscalate, onAcknowledge, onEscalate, onSend } = props
  const { say } = useWords()
  const isNote = mode === 'note'
  return (
    <>
      <Button
        look="bare"
        shortcut="e"
        blocked={mayEscalate ? null : say('ticket.not_your_role')}
        onClick={onEscalate}
      >
        {say('act.escalate')}
      </Button>
      {onAcknowledge && !isNote ? (
        <Button shortcut="a" onClick={onAcknowledge}>
          {say('act.acknowledge')}
        </Button>
      ) : null}
      {isNote || blocked ? null : (
        <Menu
          label={say('composer.send_and')}
          opener={say('composer.send_and')}
          up
          end
          items={[
            { id: 'pending', words: say('composer.send_wait'), onPick: () => onSend('pending') },
            { id: 'on_hold', words: say('composer.send_hold'), onPick: () => onSend('on_hold') },
            {
              id: 'resolved',
              words: say('composer.send_resolve'),
              cut: true,
              onPick: () => onSend('resolved'),
            },
          ]}
        />
      )}
      <Button look="main" type="submit" shortcut="Ctrl Enter" busy={isBusy} blocked={blocked}>
        {isNote ? say('composer.keep_note') : say('act.send')}
      </Button>
    </>
  )
}
