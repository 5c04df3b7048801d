import { createServer } from 'node:http'
import pg from 'pg'
import { medianOf, ratePerSecond } from './measure.ts'
import { makeProgram } from './program.ts'

const FOR_MS = 1_500
const RUNS = 3

/** Single-row commits a second that the database itself does for so many clients: nothing durable can be faster. */
export async function rawCommits(connectionString: string, clients: number): Promise<number> {
  const connections = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString })
      await client.connect()
      return client
    }),
  )
  await connections[0]!.query('create table if not exists bench_rows (id bigserial primary key, words text)')
  const insert = {
    name: 'bench',
    text: 'insert into bench_rows (words) values ($1)',
    values: ['x'.repeat(200)],
  }
  const rate = await medianOf(RUNS, () =>
    ratePerSecond(clients, FOR_MS, (client) => connections[client]!.query(insert)),
  )
  await connections[0]!.query('drop table bench_rows')
  await Promise.all(connections.map((client) => client.end()))
  return rate
}

/** Requests a second that node:http answers with nothing behind it; client and server share the machine, as for the desk. */
export async function rawHttp(clients: number): Promise<number> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.end('{"ok":true}'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const program = makeProgram(`http://127.0.0.1:${port}`, 'none')
  const rate = await medianOf(RUNS, () =>
    ratePerSecond(clients, FOR_MS, () => program.post('/', { words: 'x'.repeat(200) })),
  )
  program.close()
  server.close()
  return rate
}
