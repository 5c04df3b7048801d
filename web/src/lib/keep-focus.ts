/**
 * Focus that falls with what it stood on goes to what stood around it: a row whose button is done says its new state.
 * Nobody who reads with the keyboard starts again at the top of the page.
 */
export function keepFocus(): void {
  let around: Element[] = []
  document.addEventListener('focusin', ({ target }) => {
    around = []
    for (let up = target as Element | null; up && up !== document.body; up = up.parentElement) around.push(up)
  })
  new MutationObserver(() => {
    if (document.activeElement !== document.body || !around[0] || around[0].isConnected) return
    const left = around.find((one) => one.isConnected)
    around = []
    if (left instanceof HTMLElement) focusHere(left)
  }).observe(document.body, { childList: true, subtree: true })
}

/** Gives the focus to what is no stop of the Tab key. */
export function focusHere(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
}
