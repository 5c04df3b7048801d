import { useEffect, useRef, useState } from 'react'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import type { DraftFile } from './draft.ts'
import { handIn } from './hand-in.ts'

export type Incoming = { key: number; name: string; share: number | null }
let lastKey = 0

/** Files are handed in when they are chosen, so that sending seldom waits for one. */
export function useFiles(onFile: (file: DraftFile) => void) {
  const { say } = useWords()
  const problem = useProblem()
  const [incoming, setIncoming] = useState<readonly Incoming[]>([])
  const taking = useRef(new Map<number, AbortController>())
  useEffect(() => {
    const { current } = taking
    return () => current.forEach((one) => one.abort())
  }, [])
  const add = async (file: File) => {
    const key = ++lastKey
    const control = new AbortController()
    taking.current.set(key, control)
    const set = (share: number | null) =>
      setIncoming((now) => [...now.filter((one) => one.key !== key), { key, name: file.name, share }])
    set(0)
    try {
      const taken = await handIn(file, set, control.signal)
      if (taken) onFile(taken)
    } catch (error) {
      toast(say('composer.attach_failed', { name: file.name, reason: problem(error) }))
    }
    taking.current.delete(key)
    setIncoming((now) => now.filter((one) => one.key !== key))
  }
  const drop = (key: number) => taking.current.get(key)?.abort()
  return { incoming, drop, add: (files: readonly File[]) => files.forEach((file) => void add(file)) }
}
