/** What a template may leave open: filled with the ticket's own facts before anything is sent. */
export const PLACEHOLDERS = ['customer', 'agent', 'when', 'portal', 'number', 'subject', 'desk'] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

const OPEN = /\{([a-z_]{1,30})\}/g
const isKnown = (name: string): name is Placeholder => (PLACEHOLDERS as readonly string[]).includes(name)

/** Names in braces that nothing can fill: takes a template's words, gives each name once. */
export function unknownPlaceholders(text: string): string[] {
  return [...new Set([...text.matchAll(OPEN)].map(([, name]) => name!))].filter((name) => !isKnown(name))
}

/** Placeholders still open in a text; an answer that has one must not leave (7.2). Each once. */
export function openPlaceholders(text: string): Placeholder[] {
  return [...new Set([...text.matchAll(OPEN)].map(([, name]) => name!))].filter(isKnown)
}

/** Fills what is known; what has no value (null) stays open, so that it is seen. */
export function fillPlaceholders(text: string, values: Record<Placeholder, string | null>): string {
  return text.replace(OPEN, (open, name: string) => (isKnown(name) ? (values[name] ?? open) : open))
}
