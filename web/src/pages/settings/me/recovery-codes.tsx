import { usePartWords } from '#web/lib/part-words.ts'
import { toast } from '#web/lib/toasts.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

/** Shown once; closing says that they were kept. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const part = usePartWords('people')
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    toast(part('doors.copied'), null, 4_000)
  }
  return (
    <Dialog title={part('doors.recovery')} onClose={onDone} wide>
      <p className="second">{part('doors.recovery_lead')}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p className="acts">
        <Button look="main" onClick={onDone}>
          {part('doors.done')}
        </Button>
        <Button onClick={() => void copy()}>{part('doors.copy')}</Button>
      </p>
    </Dialog>
  )
}
