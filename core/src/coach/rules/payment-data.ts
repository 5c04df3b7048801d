import type { Rule, RuleFinding } from './rule.ts'

const CARD = /(?<![\p{L}\p{N}-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}-])/gu
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu

/** A whole card or account number: it should not travel by mail. */
export const paymentData: Rule = {
  id: 'payment_data',
  severity: 'problem',
  find: ({ read }) => {
    const spans = (expression: RegExp, holds: (digits: string) => boolean) =>
      [...read.text.matchAll(expression)]
        .filter((m) => holds(m[0].replace(/[ -]/g, '')))
        .map((m): RuleFinding => ({ span: [m.index, m.index + m[0].length], params: {} }))
    return [...spans(CARD, passesLuhn), ...spans(IBAN, passesMod97)]
  },
}

function passesLuhn(digits: string): boolean {
  if (!/^[3-6]/.test(digits)) return false
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

/** ISO 13616: the first four signs moved to the end, letters as numbers from 10, modulo 97 is 1. */
function passesMod97(iban: string): boolean {
  let rest = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest === 1
}
