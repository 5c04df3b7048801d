import { CallRefused } from '#contracts/client.ts'
import type { Output } from '#contracts/client.ts'
import type { ProblemDocument } from '#contracts/problems.ts'
import { importFileUrl } from '#web/lib/urls.ts'

export type PeopleImport = Output<'readPeopleImport'>
export type ImportKind = PeopleImport['kind']

const NO_ANSWER: ProblemDocument = { type: 'about:blank', title: '', status: 0, detail: '', code: 'offline' }

/** Hands a file in as it is; refused with `offline` where no answer came. */
export async function handInPeople(kind: ImportKind, file: File): Promise<PeopleImport> {
  let answer: Response
  try {
    answer = await fetch(importFileUrl(kind, file.name), {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
  } catch {
    throw new CallRefused(NO_ANSWER)
  }
  const document: unknown = await answer.json().catch(() => NO_ANSWER)
  if (!answer.ok) throw new CallRefused(document as ProblemDocument)
  return document as PeopleImport
}
