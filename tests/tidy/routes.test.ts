import { expect, test } from 'vitest'
import { routes } from '#contracts/http/index.ts'
import type { Route } from '#contracts/route.ts'
import { bindRoutes } from '#server/app/routes.ts'
import type { Context } from '#server/platform/context.ts'
import { makeHttpApp } from '#server/platform/http/http-app.ts'

const config = { limits: { bodyBytes: 1, mailBytes: 1 }, trustedProxies: [], url: 'http://localhost' }
const app = makeHttpApp({ config } as unknown as Context, async () => null)
bindRoutes(app, { startSample: async () => {} })
// What stands in a scope of its own is bound when the server is ready.
await app.fastify.ready()
const all = Object.entries(routes as Record<string, Route>)

test('every contract is served', () => {
  expect(all.filter(([, route]) => !app.bound.has(route)).map(([id]) => id)).toEqual([])
})

test('everything that is served has a contract', () => {
  const known = new Set(all.map(([, route]) => route))
  expect([...app.bound].filter((route) => !known.has(route)).map(({ path }) => path)).toEqual([])
})

test('every contract stands under /v1, says who may call it, and no two share method and path', () => {
  const places = all.map(([, { method, path }]) => `${method} ${path}`)
  expect(places.filter((place) => !/ \/v1\//.test(place))).toEqual([])
  expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([])
})
