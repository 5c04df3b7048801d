import type { Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import type { ModelRow } from './model-store.ts'

export type Said = { text: string; tokens: number | null }
export type Turn = { role: 'system' | 'user'; content: string }

const MOST_CHARACTERS = 40_000

/**
 * Asks an endpoint that speaks the OpenAI chat protocol, as a stream: a model that is slow is waited for as long as it
 * goes on speaking, one that falls silent is not. No redirect is followed, so that the key goes nowhere else.
 */
export async function callEndpoint(
  ctx: Context,
  row: ModelRow,
  turns: Turn[],
  maxTokens: number,
): Promise<Said> {
  const patience = ctx.config.modelPatienceMs
  const abort = new AbortController()
  let timer = setTimeout(() => abort.abort(), patience)
  const heard = () => {
    clearTimeout(timer)
    timer = setTimeout(() => abort.abort(), patience)
  }
  const end = setTimeout(() => abort.abort(), patience * 4)
  try {
    const answer = await fetch(`${row.baseUrl.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      signal: abort.signal,
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream, application/json',
        ...(row.apiKey ? { authorization: `Bearer ${ctx.secrets.open(row.apiKey)}` } : {}),
      },
      body: JSON.stringify({
        model: row.model,
        messages: turns,
        temperature: 0.2,
        max_tokens: maxTokens,
        stream: true,
        stream_options: { include_usage: true },
      }),
    })
    if (!answer.ok || !answer.body) {
      await answer.body?.cancel()
      throw new Problem('refused', { reason: 'model.refused', params: { status: answer.status } })
    }
    return await readAnswer(answer, heard)
  } catch (error) {
    if (error instanceof Problem) throw error
    const reason = abort.signal.aborted ? 'model.silent' : 'model.unreachable'
    ctx.log.warn({ err: error, workspaceId: row.workspaceId }, 'the language model did not answer')
    throw new Problem('refused', { reason })
  } finally {
    clearTimeout(timer)
    clearTimeout(end)
  }
}

type Piece = {
  choices?: { delta?: { content?: unknown }; message?: { content?: unknown } }[]
  usage?: { total_tokens?: unknown } | null
}

/** Some endpoints stream although they say JSON, some answer whole although asked to stream. */
async function readAnswer(answer: Response, heard: () => void): Promise<Said> {
  let raw = ''
  const decoder = new TextDecoder()
  for await (const bytes of answer.body!) {
    heard()
    raw += decoder.decode(bytes, { stream: true })
    if (raw.length > MOST_CHARACTERS * 8) throw new Problem('refused', { reason: 'model.unusable' })
  }
  const isStream = raw.trimStart().startsWith('data:') || raw.trimStart().startsWith(':')
  const texts = isStream
    ? raw.split(/\r?\n/).flatMap((line) => (line.startsWith('data:') ? [line.slice(5).trim()] : []))
    : [raw]
  const pieces = texts.filter((text) => text !== '' && text !== '[DONE]').map(parse)
  const text = pieces
    .map(({ choices }) => choices?.[0]?.delta?.content ?? choices?.[0]?.message?.content ?? '')
    .filter((part) => typeof part === 'string')
    .join('')
  const tokens = pieces.map(({ usage }) => usage?.total_tokens).find((count) => typeof count === 'number')
  if (text.trim() === '') throw new Problem('refused', { reason: 'model.unusable' })
  return { text: text.slice(0, MOST_CHARACTERS), tokens: tokens ?? null }
}

function parse(text: string): Piece {
  try {
    const piece: unknown = JSON.parse(text)
    if (typeof piece === 'object' && piece !== null) return piece
  } catch {
    // Said below: what is not JSON is no answer.
  }
  throw new Problem('refused', { reason: 'model.unusable' })
}
