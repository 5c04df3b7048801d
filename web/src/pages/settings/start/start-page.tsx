import { Link } from '@tanstack/react-router'
import { type ComponentType, useEffect, useRef } from 'react'
import { usePartWords } from '#web/lib/part-words.ts'
import { MoreWords, useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { inboxUrl, settingUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { type SetupQuestion, useOpenQuestions } from '#web/pieces/open-questions.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { HolidaysQuestion } from './holidays-question.tsx'
import { HoursQuestion } from './hours-question.tsx'
import { LevelTwoQuestion } from './level-two-question.tsx'
import { MailboxQuestion } from './mailbox-question.tsx'
import type { QuestionProps } from './question.ts'
import './start.css'
import { TopicsQuestion } from './topics-question.tsx'

type Asked = { question: SetupQuestion; Part: ComponentType<QuestionProps>; section: string }

const QUESTIONS: readonly Asked[] = [
  { question: 'hours', Part: HoursQuestion, section: 'calendars' },
  { question: 'holidays', Part: HolidaysQuestion, section: 'calendars' },
  { question: 'topics', Part: TopicsQuestion, section: 'topics' },
  { question: 'level_two', Part: LevelTwoQuestion, section: 'members' },
  { question: 'mailbox', Part: MailboxQuestion, section: 'mailboxes' },
]

/** The five questions that set an empty desk up, answered in any order or left as they are. */
export function StartPage() {
  const { say } = useWords()
  const part = usePartWords('setup')
  const may = useMay('settings.write')
  useOpenTitle(part('setup.title'))
  return (
    <main id="main" className="place start">
      <div className="head">
        <h1 className="title">{part('setup.title')}</h1>
      </div>
      {may ? (
        <MoreWords part="rules" fallback={<Skeleton label={say('state.loading')} />}>
          <Questions />
        </MoreWords>
      ) : (
        <PlaceState kind="forbidden" words={say('state.forbidden')} />
      )}
    </main>
  )
}

function Questions() {
  const part = usePartWords('setup')
  const { query, open, answer } = useOpenQuestions()
  const here = useRef<HTMLDivElement>(null)
  const isAsked = useRef(false)
  const next = open[0]
  // What was pressed is gone with its question: the keyboard goes on at the next one.
  useEffect(() => {
    if (isAsked.current) here.current?.querySelector<HTMLElement>('[data-next]')?.focus()
  }, [open.length])
  const onAnswered = (question: SetupQuestion) => {
    isAsked.current = true
    answer.mutate(question)
  }
  return (
    <QueryState query={query}>
      {() => (
        <div ref={here}>
          {next ? <p className="second lead-line">{part('setup.lead')}</p> : <AllAnswered />}
          <SaidWrong of={answer} />
          <ol className="first-questions">
            {QUESTIONS.map((asked) => (
              <Question
                key={asked.question}
                asked={asked}
                isOpen={open.includes(asked.question)}
                isNext={asked.question === next}
                onAnswered={() => onAnswered(asked.question)}
              />
            ))}
          </ol>
        </div>
      )}
    </QueryState>
  )
}

type OneProps = { asked: Asked; isOpen: boolean; isNext: boolean; onAnswered: () => void }

function Question({ asked: { question, Part, section }, isOpen, isNext, onAnswered }: OneProps) {
  const part = usePartWords('setup')
  const title = part(`setup.${question}.title`)
  return (
    <li className={isOpen ? 'first-question' : 'first-question answered'}>
      <h2 data-next={isNext || undefined} tabIndex={-1}>
        {title}
      </h2>
      {isOpen ? (
        <Part
          look={isNext ? 'main' : 'plain'}
          onAnswered={onAnswered}
          leave={
            <Button
              look="bare"
              aria-label={part('setup.leave_what', { question: title })}
              onClick={onAnswered}
            >
              {part('setup.leave')}
            </Button>
          }
        />
      ) : (
        <p className="meta">
          {part('setup.answered')} <Link {...settingUrl(section)}>{part('setup.change')}</Link>
        </p>
      )}
    </li>
  )
}

function AllAnswered() {
  const part = usePartWords('setup')
  return (
    <div role="status">
      <p className="second lead-line" data-next tabIndex={-1}>
        {part('setup.done')}
      </p>
      <p className="acts">
        <Link className="btn main" {...inboxUrl()}>
          {part('setup.done_act')}
        </Link>
      </p>
    </div>
  )
}
