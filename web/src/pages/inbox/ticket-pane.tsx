import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useCallback, useDeferredValue, useState } from 'react'
import { reading } from '#web/lib/api.ts'
import type { Doing } from '#web/lib/coming.ts'
import { useWords } from '#web/lib/say.tsx'
import { dropTyped } from '#web/lib/typed-ahead.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import type { Ticket } from './ticket.ts'
import { Acting } from './acting/acting.tsx'
import type { ActKind } from './acting/acting.tsx'
import { Beside } from './beside/beside.tsx'
import { Conversation } from './reading/conversation.tsx'
import { HeatedLine } from './reading/heated-line.tsx'
import { ModelBrief } from './reading/model-brief.tsx'
import { TicketBrief } from './reading/ticket-brief.tsx'
import { TicketHead } from './reading/ticket-head.tsx'
import { useKeptFew } from './keep-few.ts'
import type { TicketActs } from './ticket-orders.ts'
import { useTakenOrders } from './ticket-orders.ts'
import { ReplyComposer } from './writing/reply-composer.tsx'

/** One ticket: what it is, what was said, the page to write on, and all that stands beside it. */
export function TicketPane() {
  const ticketId = useParams({ strict: false }).ticketId ?? ''
  useKeptFew(ticketId)
  const query = useQuery({ ...reading('readTicket', { params: { id: ticketId } }), refetchInterval: 60_000 })
  return (
    <div className="ticket-area">
      {query.isError && !query.data ? <RefusedTicket ticketId={ticketId} /> : null}
      <QueryState query={query} lines={12}>
        {(ticket) => <OpenTicket key={ticket.id} ticket={ticket} />}
      </QueryState>
    </div>
  )
}

const NOTHING: TicketActs = { onDo: dropTyped, onAct: () => {} }

/** What cannot be read has no page to write on: no key waits for one. */
function RefusedTicket({ ticketId }: { ticketId: string }) {
  const { say } = useWords()
  useTakenOrders(ticketId, NOTHING)
  return <h1 className="sr">{say('inbox.tickets')}</h1>
}

function OpenTicket({ ticket }: { ticket: Ticket }) {
  const [doing, setDoing] = useState<{ what: Doing; at: number } | null>(null)
  const [act, setAct] = useState<ActKind | null>(null)
  const begin = useCallback((what: Doing) => setDoing((now) => ({ what, at: (now?.at ?? 0) + 1 })), [])
  useTakenOrders(ticket.id, { onDo: begin, onAct: setAct })
  return (
    <>
      <article className="pane open" aria-labelledby="ticket-title" data-pane tabIndex={-1} id="ticket">
        <div className="scroll">
          <div className="doc">
            <TicketHead ticket={ticket} onAct={setAct} />
            <TicketBrief ticket={ticket} />
            <ModelBrief ticket={ticket} />
            <HeatedLine ticket={ticket} />
            <Conversation ticket={ticket} />
          </div>
        </div>
        <div className="foot" data-pane>
          <Afterwards instead={<div className="composer coming" />}>
            <ReplyComposer ticket={ticket} doing={doing} onAct={setAct} />
          </Afterwards>
        </div>
      </article>
      <Afterwards instead={<div className="pane side" />}>
        <Beside ticket={ticket} onAct={setAct} />
      </Afterwards>
      {act ? <Acting ticket={ticket} act={act} onDone={() => setAct(null)} /> : null}
    </>
  )
}

/** What was said comes first; the page to write on and what stands beside are drawn while that is read. */
function Afterwards({ instead, children }: { instead: ReactNode; children: ReactNode }) {
  return useDeferredValue(true, false) ? children : instead
}
