/** Keeps the desk's own files and what was read last on this device, and shows what is pushed. Only where pages are secure. */
export function startWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = () => void navigator.serviceWorker.register('/worker.js').catch(() => {})
  // The words of a language come by their own request, after which the page may have loaded long since.
  if (document.readyState === 'complete') register()
  else addEventListener('load', register)
}
