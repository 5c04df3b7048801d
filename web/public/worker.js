// Keeps the desk's own files, and what was read last for when there is no connection. It is forgotten with the sign-in:
// nothing that one person read is ever shown to the next.
const SHELL = 'shell-1'
const READ = 'read-1'
const MOST_READ = 150
const KEPT = [
  /^\/v1\/(?:session|coach|templates|macros|members|ticket-counts|home)$/,
  /^\/v1\/tickets$/,
  /^\/v1\/tickets\/[^/]+(?:\/(?:clocks|events|fields))?$/,
]

self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(keepShell())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name !== SHELL && name !== READ) await caches.delete(name)
      await self.clients.claim()
    })(),
  )
})

async function keepShell() {
  const shell = await caches.open(SHELL)
  await shell.add('/')
  const parts = await (await fetch('/parts.json')).json()
  // A part that cannot be had now is fetched when it is asked for; it must not keep all the others away.
  await Promise.all(parts.map(async (path) => (await shell.match(path)) || shell.add(path).catch(() => {})))
  const now = new Set(parts)
  for (const { url } of await shell.keys()) {
    const { pathname } = new URL(url)
    if (pathname.startsWith('/assets/') && !now.has(pathname)) await shell.delete(url)
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (/^\/v1\/sessions?\b/.test(url.pathname) && request.method !== 'GET') {
    event.waitUntil(caches.delete(READ))
    return
  }
  if (request.method !== 'GET') return
  if (url.pathname.startsWith('/assets/')) event.respondWith(fromShell(request))
  else if (request.mode === 'navigate' && !/^\/(?:v1|p)\//.test(url.pathname))
    event.respondWith(page(request))
  else if (KEPT.some((path) => path.test(url.pathname))) event.respondWith(readOrKept(event, url))
})

async function fromShell(request) {
  const shell = await caches.open(SHELL)
  const kept = await shell.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await shell.put(request, answer.clone())
  return answer
}

async function page(request) {
  const shell = await caches.open(SHELL)
  try {
    const answer = await fetch(request)
    if (answer.ok && new URL(request.url).pathname === '/') await shell.put('/', answer.clone())
    return answer
  } catch (error) {
    const kept = await shell.match('/')
    if (kept) return kept
    throw error
  }
}

async function readOrKept(event, url) {
  try {
    const answer = await fetch(event.request)
    if (answer.ok) event.waitUntil(keep(event.request, answer.clone()))
    else if (answer.status === 401) event.waitUntil(caches.delete(READ))
    return answer
  } catch (error) {
    const kept = await (await caches.open(READ)).match(event.request)
    if (!kept) throw error
    return url.pathname === '/v1/session' ? onTime(kept) : kept
  }
}

async function keep(request, answer) {
  const headers = new Headers(answer.headers)
  headers.set('x-kept-at', String(Date.now()))
  const read = await caches.open(READ)
  await read.delete(request)
  await read.put(request, new Response(await answer.blob(), { status: answer.status, headers }))
  const keys = await read.keys()
  for (const old of keys.slice(0, Math.max(0, keys.length - MOST_READ))) await read.delete(old)
}

/** The server's time moved on since the session was read. */
async function onTime(kept) {
  const session = await kept.json()
  const passed = Date.now() - Number(kept.headers.get('x-kept-at'))
  return Response.json({ ...session, now: new Date(Date.parse(session.now) + passed).toISOString() })
}

self.addEventListener('push', (event) => {
  const news = event.data ? event.data.json() : {}
  if (!news.title) return
  const options = { body: news.body ?? '', icon: '/mark.svg', tag: news.url, data: { url: news.url ?? '/' } }
  event.waitUntil(self.registration.showNotification(news.title, options))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const to = new URL(event.notification.data.url, self.location.origin)
  if (to.origin === self.location.origin) event.waitUntil(show(to.href))
})

async function show(href) {
  const [open] = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!open) return self.clients.openWindow(href)
  await open.focus()
  return open.navigate(href)
}
