import { CallRefused, type Output } from '#contracts/client.ts'
import type { ProblemDocument } from '#contracts/problems.ts'
import type { DeskAccess } from './desk-call.ts'

export type PeopleImport = Output<'readPeopleImport'>
export type ImportKind = PeopleImport['kind']

/** Hands a file of people or accounts in to the desk as it is; nothing is changed by that. Refused as any call. */
export async function handInFile(
  { url, key }: DeskAccess,
  { kind, name, bytes }: { kind: ImportKind; name: string; bytes: Buffer },
): Promise<PeopleImport> {
  const query = new URLSearchParams({ kind, name })
  const answer = await fetch(`${url}/v1/people-imports?${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  })
  const document: unknown = await answer.json()
  if (!answer.ok) throw new CallRefused(document as ProblemDocument)
  return document as PeopleImport
}
