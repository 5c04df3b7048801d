import { sameAddressForm } from '#core/mail/parsed-mail.ts'
import type { Desk } from './desk.ts'

/** Whether it is one of the desk's mailboxes, with or without a reply token. */
export function isOwnAddress(desk: Desk, address: string): boolean {
  const plain = sameAddressForm(address.replace(/\+[^@]*@/, '@'))
  return [...desk.mailboxes.values()].some((box) => sameAddressForm(box.address) === plain)
}
