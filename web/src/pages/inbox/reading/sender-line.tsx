import { useWords } from '#web/lib/say.tsx'
import type { Message } from '../ticket.ts'

/** Whether the address in From proves itself (1.2): said at once where it does not, else to those who look closer. */
export function SenderLine({ message, isClose }: { message: Message; isClose: boolean }) {
  const { say } = useWords()
  const { sender } = message
  if (!sender || (sender.judgement !== 'fails' && !isClose)) return null
  const { domain, spf, dkim, dmarc } = sender
  return (
    <p className={sender.judgement === 'fails' ? 'said-wrong' : 'meta'}>
      {sender.judgement === 'fails' ? <>{say('sender.fails', { domain })} </> : null}
      {isClose ? say('sender.checks', { domain, spf, dkim, dmarc }) : null}
    </p>
  )
}
