/** An exact decimal with its currency (trap 49). `amount` is plain: digits, at most four of them after a point. */
export type Money = { amount: string; currency: string }

const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,4}))?$/
const PLACES = 4

/** Currencies of ISO 4217 whose minor unit is not a hundredth. */
const MINOR_DIGITS: Record<string, number> = {
  BHD: 3,
  CLP: 0,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KRW: 0,
  KWD: 3,
  OMR: 3,
  PYG: 0,
  TND: 3,
  UGX: 0,
  VND: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
}

/** Adds two amounts of one currency. Throws RangeError when the currencies differ or an amount is not a decimal. */
export function addMoney(a: Money, b: Money): Money {
  const currency = sameCurrency(a, b)
  return { amount: written(scaled(a) + scaled(b), currency), currency }
}

/** -1, 0 or 1. Throws RangeError when the currencies differ or an amount is not a decimal. */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  sameCurrency(a, b)
  const difference = scaled(a) - scaled(b)
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

/** Whether a value is an exact decimal that fits its currency's minor unit, in a three-letter currency. */
export function isMoney({ amount, currency }: Money): boolean {
  const found = DECIMAL.exec(amount)
  return (
    found !== null && /^[A-Z]{3}$/.test(currency) && (found[3] ?? '').length <= (MINOR_DIGITS[currency] ?? 2)
  )
}

/** The middle amount (the lower of two) of amounts in one currency; null of none. */
export function medianMoney(amounts: readonly Money[]): Money | null {
  return amounts.toSorted(compareMoney)[Math.floor((amounts.length - 1) / 2)] ?? null
}

/** The sum per currency, in the order the currencies first occur. */
export function sumMoney(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, Money>()
  for (const money of amounts) {
    const sum = sums.get(money.currency)
    sums.set(money.currency, sum ? addMoney(sum, money) : money)
  }
  return [...sums.values()]
}

function sameCurrency(a: Money, b: Money): string {
  if (a.currency !== b.currency) throw new RangeError(`two currencies: ${a.currency}, ${b.currency}`)
  return a.currency
}

function scaled({ amount }: Money): bigint {
  const found = DECIMAL.exec(amount)
  if (!found) throw new RangeError(`not a decimal: ${amount}`)
  const digits = BigInt(found[2]! + (found[3] ?? '').padEnd(PLACES, '0'))
  return found[1] ? -digits : digits
}

/** At least the digits of the currency's minor unit, more where they are needed. */
function written(value: bigint, currency: string): string {
  const digits = (value < 0n ? -value : value).toString().padStart(PLACES + 1, '0')
  const fraction = digits
    .slice(-PLACES)
    .replace(/0+$/, '')
    .padEnd(MINOR_DIGITS[currency] ?? 2, '0')
  const whole = digits.slice(0, -PLACES)
  return `${value < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
