// <input type="datetime-local"> has no zone: it is read and written in the member's own.
const parts = (at: number, zone: string): number => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const found = Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value]))
  return Date.parse(`${found.year}-${found.month}-${found.day}T${found.hour}:${found.minute}:00Z`)
}

/** An ISO instant as the text of a local field. */
export function toLocalInput(instant: string, zone: string): string {
  return new Date(parts(new Date(instant).getTime(), zone)).toISOString().slice(0, 16)
}

/** The text of a local field as an ISO instant; null when it is not whole. */
export function fromLocalInput(text: string, zone: string): string | null {
  const wanted = Date.parse(`${text}:00Z`)
  if (Number.isNaN(wanted)) return null
  const guess = wanted - (parts(wanted, zone) - wanted)
  return new Date(guess - (parts(guess, zone) - wanted)).toISOString()
}
