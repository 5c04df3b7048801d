import { call } from './api.ts'

/** Which of a member's subscriptions is that of this browser. */
const MINE = 'redress.push'
export const pushOfThisBrowser = (): string | null => localStorage.getItem(MINE)

/** Why nothing can be pushed here: the browser cannot, or was told not to by its owner, or its push service is away. */
export type NoPush = 'unsupported' | 'denied' | 'unreachable'

/** What speaks against pushes here, as far as can be known without asking. */
export function whyNoPush(): NoPush | null {
  const can = isSecureContext && 'serviceWorker' in navigator && 'PushManager' in window
  if (!can || !('Notification' in window)) return 'unsupported'
  return Notification.permission === 'denied' ? 'denied' : null
}

/** Asks the browser, and tells the desk where to push. To be called on a press only: the browser asks the person. */
export async function startPush(device: string): Promise<NoPush | null> {
  const not = whyNoPush()
  if (not) return not
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  const worker = await navigator.serviceWorker.getRegistration()
  if (!worker) return 'unsupported'
  const { publicKey } = await call('readPushKey', {})
  const pushed = await subscribe(worker, publicKey)
  const { endpoint, keys } = pushed?.toJSON() ?? {}
  if (!endpoint || !keys?.p256dh || !keys.auth) return 'unreachable'
  const { p256dh, auth } = keys
  const made = await call('createPushSubscription', { body: { endpoint, keys: { p256dh, auth }, device } })
  localStorage.setItem(MINE, made.id)
  return null
}

async function subscribe(worker: ServiceWorkerRegistration, key: string): Promise<PushSubscription | null> {
  try {
    return await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
  } catch {
    return null
  }
}

/** This browser shows no more, whoever is signed in next. */
export async function forgetPushHere(): Promise<void> {
  const id = pushOfThisBrowser()
  if (!id) return
  localStorage.removeItem(MINE)
  const worker = await navigator.serviceWorker?.getRegistration()
  await (await worker?.pushManager.getSubscription())?.unsubscribe()
  await call('deletePushSubscription', { params: { id } })
}
