export type WebForm = {
  name: string
  email: string
  subject: string
  words: string
  faults: ('email' | 'words')[]
  /** A field that no person sees was filled in. */
  isTrapped: boolean
}

/** What a browser sent, trimmed and cut to what the desk keeps. */
export function readForm(body: unknown): WebForm {
  const fields = (body ?? {}) as Record<string, string>
  const field = (name: string, most: number) => (fields[name] ?? '').trim().normalize().slice(0, most)
  const email = field('email', 254)
  const words = field('words', 20_000).replace(/\r\n?/g, '\n')
  const faults: WebForm['faults'] = []
  if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(email)) faults.push('email')
  if (!words) faults.push('words')
  const line = (name: string) => field(name, 200).replace(/\s+/g, ' ')
  return {
    name: line('name'),
    email,
    subject: line('subject'),
    words,
    faults,
    isTrapped: field('website', 1) !== '',
  }
}
