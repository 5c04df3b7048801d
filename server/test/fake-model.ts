import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Asked = {
  key: string | null
  body: { messages: { role: string; content: string }[]; stream: boolean }
}
export type FakeModel = {
  url: string
  asked: Asked[]
  /** How the next questions are answered. */
  says(how: (answer: ServerResponse, request: IncomingMessage) => void): void
  close(): Promise<void>
}

/** Streams a text piece by piece, as the OpenAI chat protocol does. */
export function streamed(text: string, tokens = 100): (answer: ServerResponse) => void {
  return (answer) => {
    answer.writeHead(200, { 'content-type': 'text/event-stream' })
    for (let at = 0; at < text.length; at += 7) {
      const choices = [{ delta: { content: text.slice(at, at + 7) } }]
      answer.write(`data: ${JSON.stringify({ choices })}\n\n`)
    }
    answer.end(
      `data: ${JSON.stringify({ choices: [], usage: { total_tokens: tokens } })}\n\ndata: [DONE]\n\n`,
    )
  }
}

/** The whole answer at once. */
export function whole(text: string): (answer: ServerResponse) => void {
  return (answer) => {
    answer.writeHead(200, { 'content-type': 'application/json' })
    answer.end(JSON.stringify({ choices: [{ message: { content: text } }], usage: { total_tokens: 50 } }))
  }
}

/** An endpoint of our own on a real port. */
export async function startFakeModel(): Promise<FakeModel> {
  const asked: Asked[] = []
  let how: (answer: ServerResponse, request: IncomingMessage) => void = streamed('{}')
  const server = createServer((request, answer) => {
    let text = ''
    request.on('data', (bytes) => (text += bytes))
    request.on('end', () => {
      const key = request.headers.authorization ?? null
      if (text) asked.push({ key, body: JSON.parse(text) as Asked['body'] })
      how(answer, request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    says: (next) => void (how = next),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
