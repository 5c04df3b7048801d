import { useState } from 'react'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import type { DraftFile } from './draft.ts'
import { handIn } from './hand-in.ts'

export type Incoming = { key: number; name: string; share: number }
let lastKey = 0

/** Files are handed in when they are chosen, so that sending waits for nothing. */
export function useFiles(onFile: (file: DraftFile) => void) {
  const { say } = useWords()
  const problem = useProblem()
  const [incoming, setIncoming] = useState<readonly Incoming[]>([])
  const add = async (file: File) => {
    const key = ++lastKey
    const set = (share: number) =>
      setIncoming((now) => [...now.filter((one) => one.key !== key), { key, name: file.name, share }])
    set(0)
    try {
      onFile(await handIn(file, set))
    } catch (error) {
      toast(say('composer.attach_failed', { name: file.name, reason: problem(error) }))
    }
    setIncoming((now) => now.filter((one) => one.key !== key))
  }
  return { incoming, add: (files: readonly File[]) => files.forEach((file) => void add(file)) }
}
