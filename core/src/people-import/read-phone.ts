/** A telephone number as it is kept, so that one number is one address however it is written; null for anything else. */
export function readPhone(words: string): string | null {
  const bare = words
    .replace(/^tel:/i, '')
    .replace(/[\s()./-]/g, '')
    .replace(/^00/, '+')
  return /^\+?\d{5,15}$/.test(bare) ? bare : null
}
