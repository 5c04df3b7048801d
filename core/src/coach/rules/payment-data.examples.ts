import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const paymentDataExamples: RuleExamples = {
  en: {
    bad: [
      'Your card 4111 1111 1111 1111 was charged.',
      'We paid to GB82 WEST 1234 5698 7654 32.',
      'The number is 5500005555555559.',
      'Card 3782-822463-10005 was refused.',
    ],
    good: [
      'Your card ending in 1111 was charged.',
      'Your order 4111 1111 is here.',
      'The tracking number is 1234567890123456.',
      'Call 0800 123 456 789.',
    ],
  },
  es: {
    bad: [
      'Se cobró en su tarjeta 4111 1111 1111 1111.',
      'Pagamos a ES91 2100 0418 4502 0005 1332.',
      'El número es 5500005555555559.',
      'La tarjeta 3782-822463-10005 fue rechazada.',
    ],
    good: [
      'Se cobró en su tarjeta acabada en 1111.',
      'Su pedido 4111 1111 está aquí.',
      'El número de seguimiento es 1234567890123456.',
      'Llame al 900 123 456.',
    ],
  },
  pt: {
    bad: [
      'Foi cobrado no seu cartão 4111 1111 1111 1111.',
      'Pagamos para PT50 0002 0123 1234 5678 9015 4.',
      'O número é 5500005555555559.',
      'O cartão 3782-822463-10005 foi recusado.',
    ],
    good: [
      'Foi cobrado no cartão com final 1111.',
      'O seu pedido 4111 1111 está aqui.',
      'O número de rastreio é 1234567890123456.',
      'Ligue para 0800 123 456.',
    ],
  },
  nl: {
    bad: [
      'Uw kaart 4111 1111 1111 1111 werd belast.',
      'We betaalden aan NL91 ABNA 0417 1643 00.',
      'Het nummer is 5500005555555559.',
      'Kaart 3782-822463-10005 werd geweigerd.',
    ],
    good: [
      'Uw kaart eindigend op 1111 werd belast.',
      'Uw bestelling 4111 1111 is hier.',
      'Het trackingnummer is 1234567890123456.',
      'Bel 0800 12 34 56.',
    ],
  },
}
