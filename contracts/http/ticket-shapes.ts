import { z } from 'zod'
import { FAULTS } from '#core/finding/finding.ts'
import { KEY_POINTS_STATES } from '#core/finding/key-points.ts'
import { channel, id, instant, named, priority, revision, sentence, status } from './shapes.ts'
import { statutoryDuty } from './statutory.ts'

/** Time left of one running clock. `usedShare` is of its target; the browser redraws from `dueAt` and the calendar's open windows. */
export const clock = z.object({
  id,
  kind: z.string(),
  state: z.enum(['running', 'paused', 'met', 'cancelled']),
  startedAt: instant,
  dueAt: instant.nullable(),
  metAt: instant.nullable(),
  breachedAt: instant.nullable(),
  targetMs: z.number().nullable(),
  leftMs: z.number().nullable(),
  timeState: z.enum(['plenty', 'soon', 'now', 'late', 'rest']),
  commitmentId: id.nullable(),
  escalationId: id.nullable(),
})

export const explainedClock = clock.extend({
  steps: z.array(z.record(z.string(), z.unknown())),
  /** Each step in words, in the order in which it was counted. */
  lines: z.array(z.string()),
  explanation: z.string(),
  /** Of a statutory clock: the duty behind it. */
  duty: statutoryDuty.nullable(),
})

export const attachment = z.object({
  name: z.string(),
  contentType: z.string(),
  size: z.number(),
  blob: z.string(),
  contentId: z.string().nullable(),
})

export const message = z.object({
  id,
  direction: z.enum(['inbound', 'outbound', 'note']),
  channel: z.string(),
  purpose: z.string(),
  author: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string() }),
  at: instant,
  text: z.string(),
  visibleText: z.string(),
  html: z.string().nullable(),
  language: z.string().nullable(),
  automatic: z.boolean(),
  attachments: z.array(attachment),
  delivery: z.string(),
  deliveryError: z.string().nullable(),
  /** Of a customer's mail: whether the address in From proves itself, and what SPF, DKIM and DMARC said (1.2). */
  sender: z
    .object({
      judgement: z.enum(['passes', 'fails', 'unknown']),
      by: z.enum(['desk', 'upstream']),
      domain: z.string(),
      spf: z.string(),
      dkim: z.string(),
      dmarc: z.string(),
    })
    .nullable(),
  /**
   * Why a mail could not be read, or not whole; its original is kept (1.6). `cut`: larger than the limit, and only its
   * beginning was fetched; `in_part`: what was understood is here; `not_worked`: trying was given up.
   */
  problem: z.enum(['empty', 'no_mail', 'too_large', 'not_worked', 'in_part', 'cut']).nullable(),
  /** The mail as it came can be had from `/v1/messages/{id}/raw`. */
  hasOriginal: z.boolean(),
  undoUntil: instant.nullable(),
  isPeak: z.boolean(),
  signals: z.record(z.string(), z.unknown()).nullable(),
  recipients: z.array(z.string()),
  /** Who was copied in, by the customer or by us. */
  copied: z.array(z.string()),
})

export const commitment = z.object({
  id,
  ticketId: id,
  kind: z.enum(['update', 'action']),
  state: z.string(),
  words: z.string(),
  dueAt: instant,
  authorId: id.nullable(),
  ownerId: id.nullable(),
  leftMs: z.number().nullable(),
  timeState: z.string(),
  endedAt: instant.nullable(),
})

export const ticketRow = z.object({
  id,
  number: z.number().int(),
  subject: z.string(),
  status,
  priority,
  level: z.number().int(),
  levels: z.number().int(),
  contact: named,
  topic: named.nullable(),
  team: named.nullable(),
  owner: named.nullable(),
  language: z.string().nullable(),
  channel,
  tags: z.array(z.string()),
  nextDueAt: instant.nullable(),
  nextDueKind: z.string().nullable(),
  leftMs: z.number().nullable(),
  targetMs: z.number().nullable(),
  timeState: z.string(),
  risk: z.number().int(),
  heat: z.number().int(),
  lastWords: z.string(),
  lastInboundAt: instant.nullable(),
  escalated: z.boolean(),
  /** Since when nobody wants it, and what was seen (2.5). */
  avoided: z
    .object({
      since: instant,
      leftOpen: z.number().int(),
      skips: z.number().int(),
      snoozes: z.number().int(),
    })
    .nullable(),
  snoozedUntil: instant.nullable(),
  createdAt: instant,
  updatedAt: instant,
  revision,
})

export const ticket = ticketRow.extend({
  contact: z.object({
    id,
    name: z.string(),
    email: z.string().nullable(),
    language: z.string().nullable(),
    zone: z.string().describe('Where the customer is, else the zone of the workspace'),
    since: instant,
  }),
  account: named.nullable(),
  mailbox: z.object({ id, address: z.string() }).nullable(),
  /** Whom the last mail of the conversation was between, but the customer and the desk: proposed for an answer. */
  copies: z.array(z.string()),
  mergedIntoId: id.nullable(),
  linkedTicketId: id.nullable(),
  /** Tickets that have to do with this one; `kind` is what they are to it. */
  links: z.array(
    z.object({
      id,
      number: z.number().int(),
      subject: z.string(),
      status,
      contact: z.string(),
      kind: z.enum([
        'related',
        'duplicate_of',
        'has_duplicate',
        'caused_by',
        'causes',
        'follows',
        'followed_by',
        'merged_here',
        'merged_into',
      ]),
      /** Until when its merge can be undone. */
      undoUntil: instant.nullable(),
    }),
  ),
  resolvedAt: instant.nullable(),
  closedAt: instant.nullable(),
  brief: z.object({
    wants: z.string(),
    stands: sentence,
    wasTold: z.object({ words: z.string(), dueAt: instant, state: z.string() }).nullable(),
  }),
  messages: z.array(message),
  clocks: z.array(clock),
  commitments: z.array(commitment),
  escalationIds: z.array(id),
  followers: z.array(named),
  keyPoints: z
    .object({
      points: z.array(z.string()),
      state: z.enum(KEY_POINTS_STATES),
      correction: z.string().nullable(),
    })
    .nullable(),
  checklist: z.array(
    z.object({
      key: z.string(),
      words: z.string(),
      state: z.string(),
      evidence: z.string(),
      memberId: id.nullable(),
      at: instant.nullable(),
    }),
  ),
  findings: z.array(
    z.object({
      id,
      cause: z.string(),
      evidence: z.string(),
      fault: z.enum(FAULTS),
      grounds: z.string(),
      explainedAt: instant.nullable(),
      understood: z.boolean().nullable(),
      authorId: id,
      createdAt: instant,
    }),
  ),
  history: z.object({
    tickets: z.array(z.object({ id, number: z.number(), subject: z.string(), status, createdAt: instant })),
    expectations: z.array(
      z.object({
        id,
        kind: z.string(),
        words: z.string(),
        toldBy: z.string(),
        toldAt: instant,
        untilAt: instant.nullable(),
      }),
    ),
    escalations: z.number().int(),
    given: z.array(
      z.object({
        name: z.string(),
        amount: z.string().nullable(),
        currency: z.string().nullable(),
        at: instant,
      }),
    ),
  }),
  may: z
    .array(z.string())
    .describe('What this reader may do now; a button that is missing here is shown disabled with its reason'),
})
