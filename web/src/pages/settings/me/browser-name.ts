/** Chrome, Linux: what of a browser's signature a person recognises. */
export function browserName(signature: string): string {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)/.exec(signature)?.[1] ?? signature.slice(0, 40)
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(signature)?.[1]
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' }
  return [browser, system].flatMap((part) => (part ? [names[part] ?? part] : [])).join(', ') || '–'
}
