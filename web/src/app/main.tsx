import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { queryClient } from '#web/lib/api.ts'
import { keepFocus } from '#web/lib/keep-focus.ts'
import { isField, listenToKeys } from '#web/lib/keys.ts'
import { firstVoice, WordsProvider } from '#web/lib/say.tsx'
import { startWorker } from '#web/lib/worker.ts'
import { keptLooks, wearLooks } from '#web/lib/theme.ts'
import '#web/ui/look.css'
import './app.css'
import { router } from './router.tsx'

const ignore = () => {}
// After an upgrade the old parts are gone: read the new ones, once.
addEventListener('vite:preloadError', () => {
  const last = Number(sessionStorage.getItem('redress.reloaded') ?? 0)
  if (Date.now() - last < 20_000) return
  // Not when the desk is only out of reach: a reload would take the page and the words on it away.
  void fetch('/readyz', { cache: 'no-store' }).then(({ ok }) => {
    if (ok) whenNobodyTypes(readAnew)
  }, ignore)
})
function readAnew(): void {
  sessionStorage.setItem('redress.reloaded', String(Date.now()))
  location.reload()
}
/** What is typed while a page comes anew would be lost. */
function whenNobodyTypes(run: () => void): void {
  if (!isField(document.activeElement)) return run()
  document.addEventListener('focusout', () => setTimeout(() => whenNobodyTypes(run)), { once: true })
}
wearLooks(keptLooks())
listenToKeys()
keepFocus()
startWorker()
const first = await firstVoice()
createRoot(document.getElementById('desk') as HTMLElement).render(
  <WordsProvider first={first}>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </WordsProvider>,
)
