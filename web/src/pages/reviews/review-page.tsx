import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { Input, Output } from '#contracts/client.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay, useSession } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { escalationUrl, preventiveActionsUrl, ticketUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { PreventionRows } from '#web/pieces/prevention-rows.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Check, Select, TextArea } from '#web/ui/field.tsx'
import { SideHead } from '#web/ui/side-head.tsx'

type Review = Output<'readReview'>
type Question = keyof Review['answers']
type Answer = NonNullable<Review['answers'][Question]>
type Body = Input<'answerReview'>['body']
const QUESTIONS: readonly Question[] = ['turningPoint', 'assessment', 'satisfaction']
const AVOIDABLE = ['yes', 'no', 'unclear'] as const

/** Three questions about a closed escalation; it counts as learned from when all three are answered (9.2). */
export function ReviewPage() {
  const { say } = useWords()
  const id = useParams({ strict: false }).reviewId ?? ''
  const query = useQuery(reading('readReview', { params: { id } }))
  return (
    <main id="main" className="place">
      <QueryState query={query} page={say('place.reviews')}>
        {(review) => <ReviewView key={review.id} review={review} />}
      </QueryState>
    </main>
  )
}

function ReviewView({ review }: { review: Review }) {
  const { say } = useWords()
  const memberId = useSession().member.id
  const title = say('reviews.title', { name: review.contact.name })
  useOpenTitle(title)
  return (
    <>
      <div className="head">
        <h1 className="title">{title}</h1>
        <span className="end meta">
          <Link {...ticketUrl(review.ticketId, { view: 'all' })}>{review.subject}</Link>
          <Link {...escalationUrl(review.escalationId)}>{say('reviews.escalation')}</Link>
        </span>
      </div>
      <div className="two-columns">
        <div>
          <p className="second lead-line">{say('reviews.lead')}</p>
          <ReviewForm review={review} />
          {review.agentId === memberId ? (
            <Disagree review={review} />
          ) : review.disagreement ? (
            <p className="said-wrong otherwise">
              {say('reviews.disagreement', { words: review.disagreement })}
            </p>
          ) : null}
        </div>
        <aside className="side" aria-label={say('beside.prevention')}>
          <Prevention ticketId={review.ticketId} />
        </aside>
      </div>
    </>
  )
}

/** What came of it: what makes sure that it does not happen again (6.5). */
function Prevention({ ticketId }: { ticketId: string }) {
  const { say } = useWords()
  const query = useQuery(reading('listTicketPreventiveActions', { params: { id: ticketId } }))
  return (
    <section>
      <SideHead
        beside={
          <Link className="meta" {...preventiveActionsUrl('all')}>
            {say('view.all')}
          </Link>
        }
      >
        {say('beside.prevention')}
      </SideHead>
      <QueryState query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="meta">{say('prevent.none')}</p>
          ) : (
            <PreventionRows actions={items} withOwner />
          )
        }
      </QueryState>
    </section>
  )
}

/** Whom it is about may say otherwise, in words; both stand (9.2). */
function Disagree({ review }: { review: Review }) {
  const { say } = useWords()
  const save = useMutation({
    mutationFn: (words: string) => call('disagreeWithReview', { params: { id: review.id }, body: { words } }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['readReview'] })
      toast(say('settings.saved'), null, 4_000)
    },
  })
  return (
    <form
      className="form review otherwise"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(String(new FormData(event.currentTarget).get('words') ?? ''))
      }}
    >
      <TextArea
        label={say('reviews.see_it_otherwise')}
        hint={say('reviews.see_it_otherwise_hint')}
        name="words"
        defaultValue={review.disagreement ?? ''}
        required
      />
      <SaidWrong of={save} />
      <p className="acts">
        <Button type="submit" busy={save.isPending}>
          {say('reviews.say_so')}
        </Button>
      </p>
    </form>
  )
}

const LONGEST = 60
const shorten = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text

function ReviewForm({ review }: { review: Review }) {
  const { say } = useWords()
  const mayWrite = useMay('review.write')
  const ticket = useQuery(reading('readTicket', { params: { id: review.ticketId } })).data
  const messages = (ticket?.messages ?? []).map((message) => ({
    value: message.id,
    words: `${message.author.name}: ${shorten(message.visibleText)}`,
  }))
  const save = useMutation({
    mutationFn: (body: Body) =>
      call('answerReview', { params: { id: review.id }, body }, { ifMatch: `"${review.revision}"` }),
    onSuccess: (next) => {
      void queryClient.invalidateQueries({ queryKey: ['readReview'] })
      void queryClient.invalidateQueries({ queryKey: ['listReviews'] })
      toast(next.state === 'complete' ? say('reviews.is_complete') : say('settings.saved'), null, 5_000)
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate(bodyFrom(new FormData(event.currentTarget)))
  }
  return (
    <form className="form review" onSubmit={submit}>
      <fieldset className="answers" role="presentation" disabled={!mayWrite}>
        {QUESTIONS.map((question) => (
          <QuestionFields
            key={question}
            question={question}
            answer={review.answers[question]}
            messages={messages}
          />
        ))}
        <Select
          label={say('reviews.avoidable')}
          name="avoidable"
          defaultValue={review.avoidable ?? ''}
          options={[
            { value: '', words: say('reviews.not_said') },
            ...AVOIDABLE.map((one) => ({ value: one, words: say(`reviews.avoidable_${one}`) })),
          ]}
        />
      </fieldset>
      <SaidWrong of={save} />
      <p className="acts">
        <Button
          look="main"
          type="submit"
          busy={save.isPending}
          blocked={mayWrite ? null : say('reviews.leads_only')}
        >
          {say('reviews.save')}
        </Button>
      </p>
    </form>
  )
}

type QuestionFieldsProps = {
  question: Question
  answer: Answer | null
  messages: readonly { value: string; words: string }[]
}

function QuestionFields({ question, answer, messages }: QuestionFieldsProps) {
  const { say } = useWords()
  const [rating, setRating] = useState(answer?.rating ?? 0)
  return (
    <fieldset className="choice question">
      <legend className="title">{say(`reviews.question.${question}`)}</legend>
      <p className="acts" role="radiogroup" aria-label={say('reviews.rating')}>
        {[1, 2, 3, 4, 5].map((value) => (
          <Check
            key={value}
            kind="radio"
            name={`${question}.rating`}
            value={value}
            checked={rating === value}
            onChange={() => setRating(value)}
          >
            {say(`reviews.rating_${value as 1 | 2 | 3 | 4 | 5}`)}
          </Check>
        ))}
      </p>
      <TextArea
        label={say('reviews.in_words')}
        name={`${question}.words`}
        defaultValue={answer?.words}
        required={rating > 0}
      />
      <Select
        label={say('reviews.evidence')}
        name={`${question}.evidence`}
        defaultValue={answer?.evidence[0] ?? ''}
        options={[{ value: '', words: say('reviews.no_evidence') }, ...messages]}
      />
    </fieldset>
  )
}

/** Only what was rated is an answer. */
function bodyFrom(form: FormData): Body {
  const answers = QUESTIONS.flatMap((question) => {
    const rating = Number(form.get(`${question}.rating`))
    if (!rating) return []
    const evidence = String(form.get(`${question}.evidence`) ?? '')
    const words = String(form.get(`${question}.words`) ?? '')
    return [[question, { rating, words, evidence: evidence ? [evidence] : [] }] as const]
  })
  const avoidable = AVOIDABLE.find((one) => one === form.get('avoidable'))
  return { ...(Object.fromEntries(answers) as Body), ...(avoidable ? { avoidable } : {}) }
}
