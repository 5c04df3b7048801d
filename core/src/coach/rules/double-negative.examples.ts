import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const doubleNegativeExamples: RuleExamples = {
  en: {
    bad: [
      'It is not impossible to change it.',
      'We cannot send it unless you pay.',
      'This is not uncommon.',
      'We do not refund without the receipt.',
    ],
    good: [
      'You can change it until Friday.',
      'We send it as soon as the payment arrives.',
      'This happens often.',
      'With the receipt we refund you today.',
    ],
  },
  es: {
    bad: [
      'No es imposible cambiarlo.',
      'No podemos enviarlo a menos que pague.',
      'No reembolsamos sin el recibo.',
      'No es poco frecuente.',
    ],
    good: [
      'Puede cambiarlo hasta el viernes.',
      'Lo enviamos en cuanto llegue el pago.',
      'Ocurre a menudo.',
      'Con el recibo le reembolsamos hoy.',
    ],
  },
  pt: {
    bad: [
      'Não é impossível mudar.',
      'Não podemos enviar a menos que pague.',
      'Não reembolsamos sem o recibo.',
      'Não é incomum.',
    ],
    good: [
      'Pode mudar até sexta-feira.',
      'Enviamos assim que o pagamento chegar.',
      'Acontece muitas vezes.',
      'Com o recibo reembolsamos hoje.',
    ],
  },
  nl: {
    bad: [
      'Het is niet onmogelijk om dit te wijzigen.',
      'We versturen het niet tenzij u betaalt.',
      'We betalen niet terug zonder de bon.',
      'Dat is niet ongebruikelijk.',
    ],
    good: [
      'U kunt dit tot vrijdag wijzigen.',
      'We versturen het zodra de betaling er is.',
      'Dat gebeurt vaak.',
      'Met de bon betalen we vandaag terug.',
    ],
  },
}
