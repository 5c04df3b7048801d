/** The sign of the desk: a short ladder with one thick rung. */
export function Mark() {
  return (
    <svg viewBox="0 0 13 21" aria-hidden="true">
      <path d="M2 0v21M11 0v21M2 17h9M2 4h9" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M0 10.5h13" stroke="currentColor" strokeWidth="3.4" />
    </svg>
  )
}
