const snakes = new Map<string, string>()
const camels = new Map<string, string>()

/** `nextDueAt` gives `next_due_at`, as the camel case plugin does; remembered, since names come back all the time. */
export function snakeCase(name: string): string {
  let snake = snakes.get(name)
  if (snake === undefined) {
    snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    snakes.set(name, snake)
  }
  return snake
}

/** The way back: `next_due_at` gives `nextDueAt`. */
export function camelCase(name: string): string {
  let camel = camels.get(name)
  if (camel === undefined) {
    camel = name.replace(/(?<=.)_+(.?)/g, (_, letter: string) => letter.toUpperCase())
    camels.set(name, camel)
  }
  return camel
}
