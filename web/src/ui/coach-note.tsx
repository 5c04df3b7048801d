import type { ReactNode } from 'react'

type CoachNoteProps = {
  id: string
  why: ReactNode
  rewording?: string | null
  /** `name`: what is said of it where it is read alone, beginning with its words. */
  act?: { words: string; name: string; onPress: () => void } | null
  at?: boolean
}

/** Why in one sentence, then the rewording as something to press. */
export function CoachNote({ id, why, rewording, act, at }: CoachNoteProps) {
  return (
    <p className={at ? 'cn at' : 'cn'} id={id}>
      {why} {rewording ? <q>{rewording}</q> : null}{' '}
      {act ? (
        <button type="button" aria-label={act.name} onClick={act.onPress}>
          {act.words}
        </button>
      ) : null}
    </p>
  )
}
