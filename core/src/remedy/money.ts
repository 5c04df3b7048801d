/** An exact decimal with its currency (trap 49). `amount` is plain: `-?digits(.digits)?`. */
export type Money = { amount: string; currency: string }

/** Adds two amounts of one currency. Throws RangeError when the currencies differ or an amount is not a decimal. */
export function addMoney(_a: Money, _b: Money): Money {
  throw new Error('not written')
}

/** -1, 0 or 1. Throws RangeError when the currencies differ. */
export function compareMoney(_a: Money, _b: Money): -1 | 0 | 1 {
  throw new Error('not written')
}

/** Whether a text is an exact decimal that fits a currency's minor units. */
export function isMoney(_value: Money): boolean {
  throw new Error('not written')
}
