import type { ReactNode } from 'react'

type TurnProps = {
  who: string
  when: ReactNode
  channel: string
  label: string
  voice: 'customer' | 'staff' | 'note'
  /** Said where the matter intensified. */
  peak?: string | null
  children: ReactNode
  foot?: ReactNode
  id?: string
}

/** One message: a margin for who and when, a column for the words. */
export function Turn({ who, when, channel, label, voice, peak, children, foot, id }: TurnProps) {
  return (
    <section className={voice === 'note' ? 'turn note' : 'turn'} aria-label={label} id={id}>
      <p className="meta">
        <b>{who}</b>
        <span className="turn-when">{when}</span>
        <span className="turn-channel">{channel}</span>
      </p>
      <div>
        <div className={voice === 'customer' ? 'said' : 'ours'}>{children}</div>
        {peak ? <p className="peak">{peak}</p> : null}
        {foot}
      </div>
    </section>
  )
}
