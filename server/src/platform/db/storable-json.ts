const unstorable = /\\u(?:0000|[dD][89a-fA-F])/

/**
 * JSON that PostgreSQL can store: it knows neither the character 0 nor half a surrogate pair, both of which come in with
 * broken mail (trap 37). Such characters become U+FFFD.
 */
export function storableJson(value: unknown): string {
  const text = JSON.stringify(value)
  return unstorable.test(text) ? JSON.stringify(value, mend) : text
}

/** A text without what PostgreSQL refuses. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD')
}

function mend(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? storableText(value) : value
}
