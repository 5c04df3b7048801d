import { Link } from '@tanstack/react-router'
import { usePartWords } from '#web/lib/part-words.ts'
import { mailboxUrl } from '#web/lib/urls.ts'
import type { QuestionProps } from './question.ts'

/** Where mail comes in: the assistant finds the servers; a mailbox that is there answers the question. */
export function MailboxQuestion({ leave, look }: QuestionProps) {
  const part = usePartWords('setup')
  return (
    <>
      <p className="second">{part('setup.mailbox.lead')}</p>
      <p className="acts">
        <Link className={look === 'main' ? 'btn main' : 'btn'} {...mailboxUrl('new')}>
          {part('setup.mailbox.act')}
        </Link>
        {leave}
      </p>
    </>
  )
}
