import { CompiledQuery } from 'kysely'
import type { Insertable, Updateable } from 'kysely'
import { rowSource, type RowSource } from './row-source.ts'
import { TABLE_KEYS, type Tables } from './tables.ts'
import { sendWithCommit, wakeAfterCommit } from './transaction.ts'
import type { Tx } from './database.ts'
import { snakeCase } from './snake-case.ts'

export type TableName = keyof Tables & string
type Row = Record<string, unknown>
type Verb = 'insert' | 'insertIfAbsent' | 'upsert' | 'update' | 'amend' | 'remove'
type Write = { verb: Verb; table: TableName; row: Row }
type Key<T extends TableName> = Partial<Insertable<Tables[T]>>

/** The writes of one verb, gathered and sent as one statement: begin, load, one write, commit. */
export type Batch = {
  insert<T extends TableName>(table: T, ...rows: Insertable<Tables[T]>[]): void
  /** Inserts, unless a row with one of the same unique keys stands. */
  insertIfAbsent<T extends TableName>(table: T, ...rows: Insertable<Tables[T]>[]): void
  /** Inserts, or overwrites the given columns of the row with the same primary key. */
  upsert<T extends TableName>(table: T, ...rows: Insertable<Tables[T]>[]): void
  /** Overwrites the given columns of the row with the same primary key, which the change must name. */
  update<T extends TableName>(table: T, ...changes: Updateable<Tables[T]>[]): void
  /** Like `update`, but of what is kept as JSON only the given members are overwritten. */
  amend<T extends TableName>(table: T, ...changes: Updateable<Tables[T]>[]): void
  remove<T extends TableName>(table: T, ...keys: Key<T>[]): void
  /** Sends what was gathered and forgets it. Parents and children may be written together. */
  flush(tx: Tx): Promise<void>
  readonly size: number
}

/** Where writes go: into a batch, or at once into a transaction. */
export type Writer = Batch | Tx

/** One statement of writes that were gathered one after the other, each on top of the one before. */
function composeAll(gathered: unknown[]): CompiledQuery {
  const { writes, add } = laidOver()
  for (const { verb, table, row } of gathered as Write[]) add(verb, table, [row])
  return compose([...writes.values()])
}

/** Writes by row, a later one laid over an earlier. */
function laidOver() {
  const writes = new Map<string, Write>()
  let unnamed = 0
  const add = (verb: Verb, table: TableName, rows: Row[]) => {
    for (const row of rows) {
      const key = keyOf(table, row)
      const place = `${table}:${key ?? `#${unnamed++}`}`
      writes.set(place, merge(writes.get(place), { verb, table, row }))
    }
  }
  return { writes, add }
}

export function startBatch(): Batch {
  const { writes, add } = laidOver()
  return {
    insert: (table, ...rows) => add('insert', table, rows as Row[]),
    insertIfAbsent: (table, ...rows) => add('insertIfAbsent', table, rows as Row[]),
    upsert: (table, ...rows) => add('upsert', table, rows as Row[]),
    update: (table, ...rows) => add('update', table, rows as Row[]),
    amend: (table, ...changes) => add('amend', table, changes as Row[]),
    remove: (table, ...rows) => add('remove', table, rows as Row[]),
    get size() {
      return writes.size
    },
    async flush(tx) {
      if (!writes.size) return
      const all = [...writes.values()]
      writes.clear()
      const tables = new Set(all.map(({ table }) => table))
      if (!sendWithCommit(tx, { writes: all, tables, compose: composeAll }))
        await tx.executeQuery(compose(all))
      for (const { table, row } of all) {
        if (table === 'timers' || table === 'jobs') wakeAfterCommit(tx, table, dueOf(row.dueAt ?? row.runAt))
        if (table === 'events') wakeAfterCommit(tx, table)
      }
    },
  }
}

const dueOf = (value: unknown) => (value instanceof Date ? value.getTime() : Infinity)

/** Writes through whatever was handed in: a batch keeps them, a transaction sends them now. */
export async function writeTo(to: Writer, write: (batch: Batch) => void): Promise<void> {
  if ('flush' in to) return write(to)
  const batch = startBatch()
  write(batch)
  await batch.flush(to)
}

/** One statement may touch a row only once, so a later write of the same row is laid over the earlier one. */
function merge(before: Write | undefined, after: Write): Write {
  if (!before || after.verb === 'remove') return after
  const isChange = after.verb === 'update' || after.verb === 'amend'
  if (before.verb === 'remove') return isChange ? before : { ...after, verb: 'upsert' }
  if (after.verb === 'amend') return { ...before, row: amended(before.row, after.row) }
  const verb = before.verb === 'update' || before.verb === 'amend' ? after.verb : before.verb
  return { ...after, verb, row: { ...before.row, ...after.row } }
}

function amended(before: Row, after: Row): Row {
  const row = { ...before, ...after }
  for (const [name, value] of Object.entries(after))
    if (hasMembers(value)) row[name] = { ...(before[name] as object | undefined), ...value }
  return row
}

function hasMembers(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value)
}

function keyOf(table: TableName, row: Row): string | null {
  const values = TABLE_KEYS[table].map((column) => row[column])
  return values.some((value) => value === undefined) ? null : values.join('\u0001')
}

type Group = { writes: Write[]; columns: string[] }

/** The text depends little on how many rows there are, so that it stays prepared. */
function compose(writes: Write[]): CompiledQuery {
  const shapes = groupsOf(writes)
    .map((group) => {
      const { verb, table } = group.writes[0]!
      const source = rowSource(
        table,
        group.writes.map(({ row }) => row),
      )
      return { group: group.writes, source, name: `${verb} ${table} ${group.columns.join()}${source.shape}` }
    })
    // One order of the shapes, whatever order they were written in: fewer texts to plan.
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const name = shapes.map((shape) => shape.name).join('; ')
  const text = textOf(
    name,
    shapes.map(({ group }) => group),
    shapes.map(({ source }) => source),
  )
  return CompiledQuery.raw(
    text,
    shapes.flatMap(({ source }) => source.parameters),
  )
}

/** Writes of one verb into the same columns of one table. */
function groupsOf(writes: Write[]): Group[] {
  const groups = new Map<string, Group[]>()
  for (const write of writes) {
    const of = `${write.verb} ${write.table}`
    const columns = Object.keys(write.row)
    const alike = groups.get(of) ?? []
    const group = alike.find((one) => isSameList(one.columns, columns))
    if (group) group.writes.push(write)
    else groups.set(of, [...alike, { writes: [write], columns }])
  }
  return [...groups.values()].flat()
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, i) => name === other[i])
}

/** Verbs write the same shapes again and again: the text of each is made once, and known to the connections by name. */
const texts = new Map<string, string>()
const MOST_TEXTS = 2_000

function textOf(name: string, groups: Write[][], sources: RowSource[]): string {
  const known = texts.get(name)
  if (known !== undefined) return known
  let next = 1
  const parts = groups.map((group, i) => {
    const from = sources[i]!.from(next)
    next += sources[i]!.parameters.length
    return statement(group[0]!, from)
  })
  const last = parts.pop()!
  const before = parts.map((part, i) => `w${i} as (${part})`).join(', ')
  const text = before ? `with ${before} ${last}` : last
  if (texts.size >= MOST_TEXTS) texts.clear()
  texts.set(name, text)
  return text
}

function statement({ verb, table, row }: Write, from: string): string {
  const name = snakeCase(table)
  const keys = TABLE_KEYS[table].map(snakeCase)
  const columns = Object.keys(row).map(snakeCase)
  const others = columns.filter((column) => !keys.includes(column))
  const whole = new Set(columns.filter((_, i) => !hasMembers(Object.values(row)[i])))
  const same = keys.map((key) => `t.${key} = r.${key}`).join(' and ')
  const insertion = `insert into ${name} (${columns.join(', ')}) select ${list(columns, (c) => `r.${c}`)} from ${from}`
  switch (verb) {
    case 'remove':
      return `delete from ${name} t using ${from} where ${same}`
    case 'update':
      return `update ${name} t set ${list(others, (c) => `${c} = r.${c}`)} from ${from} where ${same}`
    case 'amend':
      return `update ${name} t set ${list(others, (c) => `${c} = ${whole.has(c) ? '' : `t.${c} || `}r.${c}`)} from ${from} where ${same}`
    case 'insert':
      return insertion
    case 'insertIfAbsent':
      return `${insertion} on conflict do nothing`
    case 'upsert':
      return others.length
        ? `${insertion} on conflict (${keys.join(', ')}) do update set ${list(others, (c) => `${c} = excluded.${c}`)}`
        : `${insertion} on conflict do nothing`
  }
}

const list = (names: string[], each: (name: string) => string) => names.map(each).join(', ')
