/** Keeps the room of one small line until it is known what stands there. */
export function LineComing() {
  return (
    <p className="meta" aria-hidden="true">
      &nbsp;
    </p>
  )
}
