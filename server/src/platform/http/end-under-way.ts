import type { FastifyInstance } from 'fastify'

/** Closing waits for every answer under way, whose asker may have left: until then it uses the database. */
export function endUnderWay(app: FastifyInstance): void {
  const underWay = new Set<Promise<unknown>>()
  app.addHook('onRoute', (route) => {
    const { handler } = route
    route.handler = function (request, reply) {
      const answer: unknown = handler.call(this, request, reply)
      if (answer instanceof Promise) {
        underWay.add(answer)
        const ended = () => void underWay.delete(answer)
        answer.then(ended, ended)
      }
      return answer
    }
  })
  app.addHook('onClose', async () => {
    await Promise.allSettled(underWay)
  })
}
