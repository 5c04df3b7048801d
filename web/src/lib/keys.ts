import { useEffect, useRef } from 'react'
import { dropTyped, keepTyped } from './typed-ahead.ts'

/** An act that gives false has not taken the key: the browser does with it what it always does. */
type Act = (event: KeyboardEvent) => void | false
export type KeyMap = Record<string, Act | undefined>

// Later maps go first: what is open on top answers before the shell.
type Bound = { current: KeyMap; onTop: boolean }
const maps: Bound[] = []
let prefix = ''
let prefixTimer: ReturnType<typeof setTimeout> | undefined

/**
 * Binds keys while the caller is on the screen. `j`, `Enter`, `g i`, `Mod+k`, `F6`. Letters never fire in fields. With
 * `onTop` before all others, whoever came later.
 */
export function useKeys(map: KeyMap, onTop = false): void {
  const ref = useRef(map)
  useEffect(() => {
    ref.current = map
  })
  useEffect(() => {
    const bound: Bound = {
      get current() {
        return ref.current
      },
      onTop,
    }
    maps.push(bound)
    return () => void maps.splice(maps.indexOf(bound), 1)
  }, [onTop])
}

export function listenToKeys(): () => void {
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

/** Single letters can be switched off by whoever speaks to the computer. */
export const lettersAreOff = (): boolean => localStorage.getItem('redress.letters') === 'off'

/** A dialog, or one whose code is on its way: what is typed meanwhile was meant for it. */
const ON_TOP = 'dialog[open], [data-coming]'

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  const name = nameOf(event)
  const isLetter = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
  if (isLetter && !isField(event.target) && keepTyped(event.key)) return event.preventDefault()
  if (event.key === 'Escape') dropTyped()
  if (isLetter && (isField(event.target) || lettersAreOff() || document.querySelector(ON_TOP))) return
  if (!isLetter && isField(event.target) && name === 'Enter') return
  // The browser closes its own dialogs; a key taken here would keep them open.
  if (name === 'Escape' && document.querySelector('dialog[open]')) return
  const full = prefix ? `${prefix} ${name}` : name
  const act = find(full) ?? (prefix ? undefined : find(name))
  clearTimeout(prefixTimer)
  prefix = ''
  if (act) {
    if (act(event) !== false) event.preventDefault()
  } else if (
    isLetter &&
    maps.some((map) => Object.keys(map.current).some((key) => key.startsWith(`${name} `)))
  ) {
    prefix = name
    prefixTimer = setTimeout(() => (prefix = ''), 1200)
  }
}

function find(name: string): Act | undefined {
  const bound = maps.filter((map) => map.current[name])
  return (bound.findLast((map) => map.onTop) ?? bound.at(-1))?.current[name]
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : ''
  const alt = event.altKey ? 'Alt+' : ''
  const shift = event.shiftKey && event.key.length > 1 ? 'Shift+' : ''
  return `${mod}${alt}${shift}${key}`
}

/** No act of the page is aimed at: the focus stands on nothing, or on the place as a whole. */
export const isOnNothing = (target: EventTarget | null): boolean =>
  target === document.body || (target instanceof HTMLElement && target.id === 'main')

export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) &&
    !['checkbox', 'radio', 'button'].includes((target as HTMLInputElement).type)
  )
}
