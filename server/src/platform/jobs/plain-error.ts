const LONGEST = 500

/** What failed, for people: no passwords, no tokens, and of addresses no more than their host. */
export function plainError(error: string): string {
  return error
    .slice(0, 4 * LONGEST)
    .replace(/\b([a-z][a-z\d+.-]{0,20}):\/\/(?:[^\s/@]{0,500}@)?([^\s/?#"'<>]{1,253})[^\s"'<>]*/gi, '$1://$2')
    .replace(/\b(bearer|basic)\s+[\w.~+/=-]{6,}/gi, '$1 …')
    .replace(
      /\b(pass(?:word|wd)?|pwd|secret|token|api[-_]?key|client[-_]secret|authorization)(["']?\s*[=:]\s*["']?)[^\s"',;]+/gi,
      '$1$2…',
    )
    .slice(0, LONGEST)
}
