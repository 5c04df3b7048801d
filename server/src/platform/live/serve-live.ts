import type { ServerResponse } from 'node:http'
import type { FastifyRequest } from 'fastify'
import { allow } from '../http/access.ts'
import type { HttpApp } from '../http/http-app.ts'
import type { LiveEvent } from './live-bus.ts'

const HEARTBEAT = 20_000
/** A client that has this much unread is dropped; it comes back and catches up. */
const MOST_UNREAD = 1024 * 1024

/**
 * GET /v1/live: server-sent events of the caller's workspace, each with the number of its row. A browser that comes back
 * with Last-Event-ID gets what it missed; an event may come twice and never not at all.
 */
export function serveLive(app: HttpApp): void {
  const open = new Set<ServerResponse>()
  const heartbeat = setInterval(() => {
    for (const response of open) write(response, ':\n\n')
  }, HEARTBEAT)
  heartbeat.unref()
  app.fastify.addHook('preClose', async () => {
    clearInterval(heartbeat)
    for (const response of open) response.end()
  })
  app.fastify.get('/v1/live', async (request, reply) => {
    const actor = await app.resolveActor(request)
    allow('ticket.read', actor)
    const { live, clock } = app.ctx
    const response = reply.raw
    const unsubscribe = await live.subscribe(actor!.workspaceId, (events) => write(response, format(events)))
    reply.hijack()
    // Whoever left while the bus began has said so already, and would be kept for ever.
    if (response.destroyed) return unsubscribe()
    const stopHearing = live.hear(actor!.workspaceId, (news) =>
      write(response, `data: ${JSON.stringify(news)}\n\n`),
    )
    begin(response, reply.getHeaders() as Record<string, string>)
    open.add(response)
    response.on('close', () => {
      open.delete(response)
      unsubscribe()
      stopHearing()
    })
    const last = lastSeen(request)
    if (last === null) return
    const missed = await live.since(actor!.workspaceId, last, clock.now()).catch(() => null)
    if (missed) write(response, format(missed))
    else response.destroy()
  })
}

function begin(response: ServerResponse, headers: Record<string, string>): void {
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.write('retry: 1000\n:\n\n')
}

function lastSeen(request: FastifyRequest): number | null {
  const text = request.headers['last-event-id'] ?? (request.query as { after?: string }).after
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : null
}

/** Made once for all listeners of a batch. */
function format(events: LiveEvent[]): string {
  let text = formatted.get(events)
  if (text === undefined) {
    text = events
      .map((event) => {
        const { id, ticketId, subjectId, type, at } = event
        return `id: ${id}\ndata: ${JSON.stringify({ id, type, ticketId, subjectId, at: new Date(at).toISOString() })}\n\n`
      })
      .join('')
    formatted.set(events, text)
  }
  return text
}
const formatted = new WeakMap<LiveEvent[], string>()

function write(response: ServerResponse, text: string): void {
  if (!text || !response.headersSent || response.writableEnded) return
  if (response.writableLength > MOST_UNREAD) response.destroy()
  else response.write(text)
}
