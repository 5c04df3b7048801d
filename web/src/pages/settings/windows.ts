type Window = [from: string, to: string]

/** Windows as people write them: `9:00-14:00, 15:00-18:00`. */
export function windowsText(windows: readonly (readonly [string, string])[]): string {
  return windows.map(([from, to]) => `${from.slice(0, 5)}–${to.slice(0, 5)}`).join(', ')
}

/** Reads them back; hours alone are full hours. What cannot be read is left as it is, for the desk to refuse. */
export function windowsFrom(text: string): Window[] {
  return text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [from = '', to = ''] = part.split(/\s*[–—-]\s*|\s+to\s+/)
      return [timeOf(from), timeOf(to)]
    })
}

function timeOf(text: string): string {
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?$/.exec(text.trim())
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}` : text.trim()
}
