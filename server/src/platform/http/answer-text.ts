import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply } from 'fastify'
import { isShared } from '../shared-reading.ts'

type Text = { plain: Buffer; packed?: Promise<Buffer> }

/** Below this, packing costs more than it saves. */
const WORTH_PACKING = 8 * 1024
const GZIP = /\bgzip\b(?! *; *q=0(?:\.0*)? *(?:,|$))/
const texts = new WeakMap<object, Text>()
const pack = promisify(gzip)

/** An answer on its way out, packed where the asker takes that; made once for all who share a reading. */
export async function answerText(result: unknown, reply: FastifyReply): Promise<Buffer> {
  const text = textOf(result)
  if (text.plain.length < WORTH_PACKING) return text.plain
  reply.header('vary', 'accept-encoding')
  if (!GZIP.test(String(reply.request.headers['accept-encoding'] ?? ''))) return text.plain
  text.packed ??= pack(text.plain, { level: 1 })
  const packed = await text.packed
  reply.header('content-encoding', 'gzip')
  return packed
}

function textOf(result: unknown): Text {
  const made = () => ({ plain: Buffer.from(JSON.stringify(result)) })
  if (typeof result !== 'object' || result === null || !isShared(result)) return made()
  const text = texts.get(result) ?? made()
  texts.set(result, text)
  return text
}
