import type { RichDoc } from '#web/ui/rich/sent-form.ts'

export type Mode = 'reply' | 'acknowledgement' | 'apology' | 'note'
/** A file that is handed in already and waits for its message; one with a `cid` is a picture within the words. */
export type DraftFile = {
  id?: string
  name: string
  contentType: string
  size: number
  blob: string
  cid?: string
}
export type Told = { kind: 'update' | 'action'; words: string; dueAt: string }
/** What somebody is writing: plain words, and their form where they have one. `told` is the commitment that goes with it; `isToldOff` when they took it away. */
export type Draft = {
  mode: Mode
  text: string
  doc: RichDoc | null
  told: Told | null
  isToldOff: boolean
  files: DraftFile[]
  /** Who gets it too, where the writer said so; else whom the customer copied in. */
  copies?: string[]
  /** What becomes of the ticket when this leaves, where a macro says so. */
  status?: 'pending' | 'on_hold' | 'resolved'
}

export const EMPTY: Draft = { mode: 'reply', text: '', doc: null, told: null, isToldOff: false, files: [] }
