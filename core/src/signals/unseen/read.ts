/** A message with what a reader of it would say. */
export type Unseen = { readonly letters: string; readonly text: string }

/** Takes a list of lines `letters | message`; the letters' meaning stands beside each use. */
export function readUnseen(list: string): Unseen[] {
  return list
    .trim()
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const at = line.indexOf('|')
      return { letters: line.slice(0, at).trim(), text: line.slice(at + 1).trim() }
    })
}
