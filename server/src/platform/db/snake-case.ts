const known = new Map<string, string>()

/** `nextDueAt` gives `next_due_at`, as the camel case plugin does; remembered, since names come back all the time. */
export function snakeCase(name: string): string {
  let snake = known.get(name)
  if (snake === undefined) {
    snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    known.set(name, snake)
  }
  return snake
}
