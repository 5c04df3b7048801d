import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openBlobs } from './blobs.ts'

const folder = mkdtempSync(join(tmpdir(), 'redress-blobs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const blobs = openBlobs(folder, 0)

test('bytes come back as they were, under a name made of their content, once however often they are put', async () => {
  const bytes = Buffer.from([0, 255, 13, 10, 0])
  const [one, two] = await Promise.all([blobs.put(bytes), blobs.put(bytes)])
  expect(one).toBe(two)
  expect(await blobs.get(one)).toEqual(bytes)
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => name.length > 60)
  expect(files.length).toBe(1)
})

test('a nearly full disk takes nothing it might not be able to keep', async () => {
  const full = openBlobs(folder, Number.MAX_SAFE_INTEGER / 2)
  await expect(full.put(Buffer.from('new'))).rejects.toMatchObject({ code: 'storage_full' })
})

test('a name that is none of ours reaches no file', async () => {
  await expect((async () => blobs.get('../../etc/passwd'))()).rejects.toMatchObject({ code: 'not_found' })
})
