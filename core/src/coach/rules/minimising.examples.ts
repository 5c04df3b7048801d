import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const minimisingExamples: RuleExamples = {
  en: {
    bad: [
      'It is just a small delay.',
      'This is only a glitch.',
      'It is not a big deal.',
      'There is a minor issue with your invoice.',
      'There is nothing to worry about.',
    ],
    good: [
      'Your order is two days late.',
      'The invoice shows the wrong amount.',
      'I understand that two days without internet is a lot.',
      'I attach the small parts list.',
    ],
  },
  es: {
    bad: [
      'Es solo un pequeño retraso.',
      'Hay un pequeño problema con su factura.',
      'No es para tanto.',
      'Tranquilo, no pasa nada.',
    ],
    good: [
      'Su pedido llega dos días tarde.',
      'La factura muestra un importe equivocado.',
      'Entiendo que dos días sin internet es mucho.',
      'Le adjunto la lista de piezas pequeñas.',
    ],
  },
  pt: {
    bad: [
      'É só um pequeno atraso.',
      'Há um pequeno problema com a sua fatura.',
      'Não é para tanto.',
      'Podia ser pior.',
    ],
    good: [
      'O seu pedido chega dois dias atrasado.',
      'A fatura mostra um valor errado.',
      'Entendo que dois dias sem internet é muito.',
      'Anexo a lista de peças pequenas.',
    ],
  },
  nl: {
    bad: [
      'Het is maar een kleine vertraging.',
      'Er is een klein probleem met uw factuur.',
      'Dat valt wel mee.',
      'Er is niets aan de hand.',
    ],
    good: [
      'Uw bestelling komt twee dagen te laat.',
      'Op de factuur staat een verkeerd bedrag.',
      'Ik begrijp dat twee dagen zonder internet veel is.',
      'Ik voeg de lijst met kleine onderdelen toe.',
    ],
  },
}
