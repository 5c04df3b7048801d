import { useState } from 'react'
import { takeTyped } from '#web/lib/typed-ahead.ts'
import type { PadHandle } from '#web/ui/rich/rich-pad.tsx'

export type Pad = { current: PadHandle | null; focus: () => void }

/** The page for the words; who asks for the focus before its editor has come gets it then. */
export function usePad(): Pad {
  return useState(makePad)[0]
}

function makePad(): Pad {
  let handle: PadHandle | null = null
  let isWanted = false
  return {
    get current() {
      return handle
    },
    set current(next) {
      handle = next
      if (!next || !isWanted) return
      isWanted = false
      next.focus(takeTyped)
    },
    focus() {
      if (handle) handle.focus(takeTyped)
      else isWanted = true
    },
  }
}
