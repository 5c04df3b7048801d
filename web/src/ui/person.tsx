type PersonProps = { name: string; standing?: 'past' | 'here' | 'next'; big?: boolean }

/** Two letters stand for a person; the name is always beside it, so the letters are decoration. */
export function Person({ name, standing = 'past', big }: PersonProps) {
  const shape = ['who', standing !== 'past' && standing, big && 'big'].filter(Boolean).join(' ')
  return (
    <span className={shape} aria-hidden="true">
      {initials(name)}
    </span>
  )
}

export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words[words.length - 1] ?? '') : ''
  return ([...first][0] ?? '?').toLocaleUpperCase() + ([...last][0] ?? '').toLocaleUpperCase()
}
