import { useMutation } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import type { RouteId } from '#contracts/client.ts'
import { queryClient } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'

type EditSheetProps = {
  title: string
  lead?: string
  act?: string
  /** Reads to be read again when it is saved; none when it is only a step on the way. */
  refresh: readonly RouteId[]
  save: (form: FormData) => Promise<unknown>
  onDone: () => void
  /** Where closing without saving is something else than being done. */
  onCancel?: () => void
  children: ReactNode
}

/** A sheet to fill in: saves, says why not, closes. */
export function EditSheet({
  title,
  lead,
  act,
  refresh,
  save,
  onDone,
  onCancel = onDone,
  children,
}: EditSheetProps) {
  const { say } = useWords()
  const saving = useMutation({
    mutationFn: save,
    onSuccess: () => {
      for (const route of refresh) void queryClient.invalidateQueries({ queryKey: [route] })
      if (refresh.length > 0) toast(say('settings.saved'), null, 4_000)
      onDone()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    saving.mutate(new FormData(event.currentTarget))
  }
  return (
    <Dialog title={title} onClose={onCancel} wide>
      {lead ? <p className="second">{lead}</p> : null}
      <form className="form" onSubmit={submit}>
        {children}
        <SaidWrong of={saving} />
        <p className="acts">
          <Button look="main" type="submit" busy={saving.isPending}>
            {act ?? say('act.save')}
          </Button>
          <Button onClick={onCancel}>{say('act.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  )
}

/** The text of a field, trimmed; '' when it is not there. */
export const textOf = (form: FormData, name: string): string => String(form.get(name) ?? '').trim()
