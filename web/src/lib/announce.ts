/** Says something to a screen reader, politely; the region stands in the shell. */
export function announce(words: string): void {
  const region = document.getElementById('said')
  if (!region) return
  region.textContent = ''
  requestAnimationFrame(() => (region.textContent = words))
}
