import pg from 'pg'
import type { Output } from '#contracts/client.ts'
import type { BenchDesk } from './bench-desk.ts'

const LATER = "interval '1 day' + i * interval '7 seconds'"
const LATER_MS = '(86400000 + i::bigint * 7000)'
const OF_A_TICKET = ['clocks', 'messages', 'events'] as const

/**
 * Makes the desk as large as `tickets` tickets with five messages each, by copying one that was made by the API: in SQL,
 * because a bench may. Every copy has a customer of its own, and its clocks are due at an instant of its own.
 */
export type Filling = { messagesEach?: number; from?: number; again?: boolean }

export async function fillDesk(
  desk: BenchDesk,
  tickets: number,
  { messagesEach = 5, from = 1, again = false }: Filling = {},
): Promise<void> {
  const made = JSON.parse(
    await desk.program.post('/v1/tickets', {
      subject: 'The model of all others',
      text: 'Hello, you charged my card twice for order 4411. Please refund the wrong charge.',
      contact: { email: `model${again ? from : ''}@customer.example`, name: 'Model' },
    }),
  ) as Output<'createTicket'>
  const database = new pg.Client({ connectionString: desk.connectionString })
  database.on('error', () => {})
  await database.connect()
  const run = (text: string, values: unknown[] = []) => database.query(text, values)
  const columnsOf = async (table: string) => {
    const { rows } = await run(
      `select column_name from information_schema.columns where table_name = $1 and table_schema = 'public'
       and is_generated = 'NEVER' and is_identity = 'NO' order by ordinal_position`,
      [table],
    )
    return rows.map((row: { column_name: string }) => row.column_name)
  }
  /** Every column as in the model, but for those named. */
  const copy = async (table: string, from: string, changed: Record<string, string>, where: string) => {
    const columns = await columnsOf(table)
    const values = columns.map((name) => changed[name] ?? `m.${name}`)
    await run(
      `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${table} m, ${from} where ${where}`,
    )
  }
  const each = `generate_series(${from}, ${tickets}) i`
  const mine = `m.ticket_id = '${made.id}'`
  await run('begin')
  await copy('contacts', each, { id: "'con_' || i", name: "'Customer ' || i" }, `m.id = '${made.contact.id}'`)
  await run(
    `insert into contact_addresses (workspace_id, kind, address, contact_id)
     select $1, 'email', 'filled-' || i || '@customer.example', 'con_' || i from ${each}`,
    [desk.workspaceId],
  )
  await copy(
    'tickets',
    each,
    {
      id: "'tkt_' || i",
      number: '100000 + i',
      contact_id: "'con_' || i",
      subject: "'Order ' || i || ' is late'",
      next_due_at: `m.next_due_at + ${LATER}`,
      created_at: `m.created_at - i * interval '5 minutes'`,
      state: "m.state || jsonb_build_object('id', 'tkt_' || i, 'number', 100000 + i)",
    },
    `m.id = '${made.id}'`,
  )
  await copyRest(copy, { each, mine, messagesEach })
  await run(`select setval('ticket_numbers_${desk.workspaceId}', ${1_000_000 + tickets})`)
  await run('commit')
  for (const table of ['tickets', 'contacts', 'contact_addresses', ...OF_A_TICKET])
    await run(`vacuum analyze ${table}`)
  await database.end()
}

type Copy = (table: string, from: string, changed: Record<string, string>, where: string) => Promise<void>

type Rest = { each: string; mine: string; messagesEach: number }

async function copyRest(copy: Copy, { each, mine, messagesEach }: Rest): Promise<void> {
  await copy(
    'messages',
    `${each}, generate_series(1, ${messagesEach}) k`,
    {
      id: "'msg_' || i || '_' || k",
      ticket_id: "'tkt_' || i",
      at: `m.at - (${messagesEach} - k) * interval '1 minute'`,
      header_message_id: "'<' || i || '.' || k || '@customer.example>'",
    },
    mine,
  )
  await copy(
    'clocks',
    each,
    {
      id: "m.id || '_' || i",
      ticket_id: "'tkt_' || i",
      subject_id: "'tkt_' || i",
      due_at: `m.due_at + ${LATER}`,
      fires_at: `m.fires_at + ${LATER}`,
      clock: `m.clock || jsonb_build_object('id', m.id || '_' || i,
        'subject', jsonb_build_object('kind', 'ticket', 'id', 'tkt_' || i),
        'dueAt', (m.clock->>'dueAt')::bigint + ${LATER_MS},
        'warnDueAt', (select coalesce(jsonb_object_agg(key, value::bigint + ${LATER_MS}), '{}')
          from jsonb_each_text(m.clock->'warnDueAt')))`,
    },
    mine,
  )
  await copy('events', each, { ticket_id: "'tkt_' || i", subject_id: "'tkt_' || i" }, mine)
}
