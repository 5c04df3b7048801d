import { useMutation } from '@tanstack/react-query'
import { type ComponentProps, useState } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { SaidWrong } from './said-wrong.tsx'

type ConfirmActProps = Pick<
  ComponentProps<typeof Button>,
  'look' | 'className' | 'blocked' | 'aria-label' | 'children'
> & {
  /** Names what is lost. */
  title: string
  /** What cannot be brought back, and what follows from it. */
  words: string
  /** How the act itself is called. */
  act: string
  run: () => Promise<unknown>
  onDone?: () => void
}

/** A button for what cannot be undone: it asks once, and says what follows. What can be undone never asks. */
export function ConfirmAct({ title, words, act, run, onDone, ...button }: ConfirmActProps) {
  const { say } = useWords()
  const [isAsked, setAsked] = useState(false)
  const acting = useMutation({
    mutationFn: run,
    onSuccess: () => {
      setAsked(false)
      onDone?.()
    },
  })
  const close = () => {
    acting.reset()
    setAsked(false)
  }
  return (
    <>
      <Button {...button} onClick={() => setAsked(true)} />
      {isAsked ? (
        <Dialog title={title} onClose={close} alert>
          <p>{words}</p>
          <SaidWrong of={acting} />
          <p className="acts">
            <Button look="main" busy={acting.isPending} onClick={() => acting.mutate()}>
              {act}
            </Button>
            <Button onClick={close}>{say('act.cancel')}</Button>
          </p>
        </Dialog>
      ) : null}
    </>
  )
}
