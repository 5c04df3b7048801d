type Item = { key: string; words: string }

/**
 * The items that lines of text ask for. What stands as it stood keeps its key; a new line never gets one that was
 * another's, since tickets hold their answers by it.
 */
export function itemsOfLines(text: string, before: readonly Item[]): Item[] {
  const lines = new Set(text.split('\n').flatMap((line) => line.trim() || []))
  const taken = new Set(before.map(({ key }) => key))
  let count = 0
  const freshKey = () => {
    do count += 1
    while (taken.has(`item_${count}`))
    return `item_${count}`
  }
  return [...lines].map((words) => ({
    words,
    key: before.find((item) => item.words === words)?.key ?? freshKey(),
  }))
}
