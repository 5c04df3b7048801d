import type { FormHTMLAttributes, ReactNode, Ref } from 'react'

type ComposerProps = FormHTMLAttributes<HTMLFormElement> & {
  label: string
  /** What it is: reply, acknowledgement, note. */
  heading: ReactNode
  /** To whom, in which language, by which channel. */
  to: ReactNode
  kept: ReactNode
  page: ReactNode
  coach: ReactNode
  coachLabel: string
  dots: ReactNode
  acts: ReactNode
  note?: boolean
  /** Between page and bar: what becomes of it when it is sent. */
  under?: ReactNode
  ref?: Ref<HTMLFormElement>
}

/** Says to whom and when the draft was kept; the page; the margin; dots and one filled act. */
export function Composer({
  label,
  heading,
  to,
  kept,
  page,
  coach,
  coachLabel,
  dots,
  acts,
  note,
  under,
  ...rest
}: ComposerProps) {
  return (
    <form {...rest} className={note ? 'composer internal' : 'composer'} aria-label={label}>
      <div className="top">
        <b>{heading}</b>
        <span className="meta">{to}</span>
        <span className="meta kept" role="status">
          {kept}
        </span>
      </div>
      <div className={coach ? 'page' : 'page alone'}>
        {page}
        {coach ? (
          <div className="coach" role="group" aria-label={coachLabel}>
            {coach}
          </div>
        ) : null}
      </div>
      {under}
      <div className="bar">
        {dots}
        <span className="acts end">{acts}</span>
      </div>
    </form>
  )
}
