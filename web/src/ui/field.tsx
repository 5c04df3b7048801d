import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { useId } from 'react'

type Said = { label: ReactNode; hint?: ReactNode; wrong?: ReactNode }

function useSaid({ hint, wrong }: Said) {
  const id = useId()
  const described = wrong ? `${id}-wrong` : hint ? `${id}-hint` : undefined
  return { id, props: { id, 'aria-describedby': described, 'aria-invalid': wrong ? true : undefined } }
}

function Frame({ id, label, hint, wrong, children }: Said & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {wrong ? (
        <small className="wrong" id={`${id}-wrong`}>
          {wrong}
        </small>
      ) : hint ? (
        <small id={`${id}-hint`}>{hint}</small>
      ) : null}
    </div>
  )
}

export function TextField({
  label,
  hint,
  wrong,
  ...rest
}: Said & Omit<InputHTMLAttributes<HTMLInputElement>, 'label'>) {
  const said = useSaid({ label, hint, wrong })
  return (
    <Frame id={said.id} label={label} hint={hint} wrong={wrong}>
      <input className="in" {...rest} {...said.props} data-first={rest.autoFocus} />
    </Frame>
  )
}

export function TextArea({
  label,
  hint,
  wrong,
  ...rest
}: Said & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const said = useSaid({ label, hint, wrong })
  return (
    <Frame id={said.id} label={label} hint={hint} wrong={wrong}>
      <textarea className="in" rows={2} {...rest} {...said.props} data-first={rest.autoFocus} />
    </Frame>
  )
}

export type Option = { value: string; words: string }

export function Select({
  label,
  hint,
  wrong,
  options,
  ...rest
}: Said & { options: readonly Option[] } & SelectHTMLAttributes<HTMLSelectElement>) {
  const said = useSaid({ label, hint, wrong })
  return (
    <Frame id={said.id} label={label} hint={hint} wrong={wrong}>
      <select className="in" {...rest} {...said.props}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </Frame>
  )
}

type CheckProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { kind?: 'checkbox' | 'radio' }

export function Check({ kind = 'checkbox', children, ...rest }: CheckProps & { children: ReactNode }) {
  return (
    <label className="check">
      <input type={kind} {...rest} />
      <span>{children}</span>
    </label>
  )
}
