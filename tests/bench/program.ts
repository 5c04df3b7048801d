import { Agent, request } from 'node:http'

/** A program that calls the API over kept connections, with as little of its own cost as can be. */
export type Program = {
  get(path: string): Promise<string>
  post(path: string, body: object): Promise<string>
  close(): void
}

let keys = 0

export function makeProgram(base: string, key: string): Program {
  const { hostname, port } = new URL(base)
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const call = (method: string, path: string, body?: string) =>
    new Promise<string>((resolve, reject) => {
      const headers: Record<string, string> = { authorization: `Bearer ${key}` }
      if (body !== undefined) {
        headers['content-type'] = 'application/json'
        headers['content-length'] = String(Buffer.byteLength(body))
        headers['idempotency-key'] = `bench-${process.pid}-${++keys}`
      }
      const asked = request({ hostname, port, method, path, headers, agent }, (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => (text += chunk))
        answer.on('end', () =>
          answer.statusCode! < 300 ? resolve(text) : reject(new Error(`${method} ${path}: ${text}`)),
        )
      })
      asked.on('error', reject)
      asked.end(body)
    })
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, JSON.stringify(body)),
    close: () => agent.destroy(),
  }
}
