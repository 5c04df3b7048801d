import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { useMailboxChange, type Mailbox } from './mailbox.ts'

/** Stops and goes on; what comes to our own door is taken all the same. */
export function PauseAct({ mailbox, blocked }: { mailbox: Mailbox; blocked: string | null }) {
  const { say } = useWords()
  const problem = useProblem()
  const change = useMailboxChange(mailbox)
  const { paused } = mailbox
  return (
    <>
      <Button blocked={blocked} busy={change.isPending} onClick={() => change.mutate({ paused: !paused })}>
        {paused ? say('mailbox_page.go_on') : say('mailbox_page.pause')}
      </Button>
      {change.isError ? (
        <span className="said-wrong" role="alert">
          {problem(change.error)}
        </span>
      ) : null}
    </>
  )
}
