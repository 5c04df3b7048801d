import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Output } from '#contracts/client.ts'
import type { BenchDesk } from './bench-desk.ts'
import { openBenchDesk } from './bench-desk.ts'
import type { Figure } from './measure.ts'

type Import = Output<'readPeopleImport'>
type Add = (figure: Figure) => void

const LOOK_MS = 200

/** A file of so many people taken into an empty desk, and once more, when all of them are known. */
export async function measurePeople({ people, add }: { people: number; add: Add }): Promise<void> {
  const desk = await openBenchDesk('embedded', { role: 'all' })
  const here = (name: string, value: number, unit: string, more: Partial<Figure> = {}) =>
    add({ engine: 'embedded', name, value, unit, ...more })
  try {
    const before = memoryOf(desk)
    const first = await takeIn(desk, people)
    here(`a CSV file of ${people} people, for each 1000`, first.ms / (people / 1_000), 'ms', {
      goal: '≤ 1000',
    })
    const again = await takeIn(desk, people)
    here('the same once more, nothing to change', again.ms / (people / 1_000), 'ms')
    const limit = { name: 'before', value: before }
    here('memory of the desk meanwhile, at most', Math.max(first.memory, again.memory), 'MiB', { limit })
  } finally {
    await desk.stop()
  }
}

async function takeIn(desk: BenchDesk, people: number): Promise<{ ms: number; memory: number }> {
  const { secret } = await desk.owner('createApiKey', { body: { name: 'people', role: 'lead' } })
  const headers = { authorization: `Bearer ${secret}` }
  const ask = async (path: string, more: RequestInit = {}): Promise<Import> => {
    const how = { ...more, headers: { ...headers, ...more.headers } }
    const answer = await fetch(`${desk.process.base}/v1/people-imports${path}`, how)
    if (!answer.ok) throw new Error(await answer.text())
    return (await answer.json()) as Import
  }
  const began = performance.now()
  let now = await ask('?kind=contacts&name=people.csv', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: fileOf(people),
  })
  let memory = 0
  now = await ask(`/${now.id}/start`, { method: 'POST' })
  while (now.state === 'running') {
    await sleep(LOOK_MS)
    now = await ask(`/${now.id}`)
    memory = Math.max(memory, memoryOf(desk))
  }
  if (now.added + now.same !== people) throw new Error(`not all of them: ${JSON.stringify(now)}`)
  return { ms: performance.now() - began, memory }
}

function fileOf(people: number): string {
  const rows = Array.from(
    { length: people },
    (_, i) => `Person ${i},p${i}@people.example,+34 600 ${String(i).padStart(6, '0')},note ${i}`,
  )
  return `Name,Email,Phone,Notes\n${rows.join('\n')}\n`
}

function memoryOf({ process }: BenchDesk): number {
  const status = readFileSync(`/proc/${process.pid()}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024
}
