/** F6 goes between panes; each pane is focusable or holds the thing to focus. */
export function movePane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.offsetParent !== null,
  )
  if (panes.length === 0) return
  // The innermost: the page to write on stands in the ticket.
  const at = panes.findLastIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(at + step + panes.length) % panes.length]
  if (!next) return
  const inside = next.querySelector<HTMLElement>('[aria-current], [tabindex="0"], a[href], button, textarea')
  const target = next.tabIndex >= 0 ? next : (inside ?? next)
  target.focus()
}
