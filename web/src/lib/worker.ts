/** Keeps the desk's own files and what was read last on this device, and shows what is pushed. Only where pages are secure. */
export function startWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  addEventListener('load', () => void navigator.serviceWorker.register('/worker.js').catch(() => {}))
}
