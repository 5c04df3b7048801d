import { fold } from '../fold.ts'
import type { Rule } from './rule.ts'

const GREETING =
  /^\s*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|hola|estimad[oa]s?|querid[oa]|buen[oa]s? (?:dias?|tardes|noches)|ola|oi|prezad[oa]|car[oa]|bom dia|boa (?:tarde|noite)|beste|geachte|dag|hallo|hoi|goede(?:morgen|middag|avond|n?dag))[,\s]+(?:(?:mrs?|ms|miss|dr|sir|madam|senora?|sra?|sr|don|dona|d|senhora?|heer|mevrouw|meneer|mw|dhr)\.?\s+)?/

const NAME =
  /^(\p{Lu}[\p{L}'’-]+|de|van|der|den|da|do|dos|la|del)(?:\s+(?:\p{Lu}[\p{L}'’-]+|de|van|der|den|da|do|dos|la|del))*/u

/** The greeting names somebody else (7.2). */
export const wrongName: Rule = {
  id: 'wrong_name',
  severity: 'problem',
  find: ({ read, facts }) => {
    const greeting = facts.customerName ? GREETING.exec(read.folded) : null
    if (!greeting) return []
    const named = NAME.exec(read.text.slice(greeting[0].length))?.[0]
    if (!named) return []
    const known = fold(facts.customerName!).split(/\s+/)
    const span = [greeting[0].length, greeting[0].length + named.length] as const
    const right = fold(named)
      .split(/\s+/)
      .some((part) => part.length > 2 && known.includes(part))
    return right ? [] : [{ span, params: { named, name: facts.customerName! } }]
  },
}
