import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const negativeOpeningExamples: RuleExamples = {
  en: {
    bad: [
      'Hello Anna,\nUnfortunately we did not find the parcel. I send a new one today.',
      'Hi Tom,\nWe cannot refund this. I offer a repair.',
      'I am afraid that the date is too late. We can meet on Monday.',
      'Dear Ms Jones,\nThere is no record of the call. I call you today.',
    ],
    good: [
      'Hello Anna,\nI send a new parcel today. Unfortunately the first one is lost.',
      'Hi Tom,\nI can offer you a repair. A refund is not possible.',
      'We can meet on Monday.',
      'Dear Ms Jones,\nThank you for your call.',
    ],
  },
  es: {
    bad: [
      'Hola, Ana:\nLamentablemente no encontramos el paquete. Hoy le envío otro.',
      'Hola, Luis:\nNo podemos reembolsarlo. Le ofrezco una reparación.',
      'Desafortunadamente la fecha es tardía. Podemos vernos el lunes.',
      'Estimada señora Gómez:\nNo hay registro de la llamada. La llamo hoy.',
    ],
    good: [
      'Hola, Ana:\nHoy le envío otro paquete. Lamentablemente el primero se perdió.',
      'Hola, Luis:\nLe ofrezco una reparación. El reembolso no es posible.',
      'Podemos vernos el lunes.',
      'Estimada señora Gómez:\nGracias por su llamada.',
    ],
  },
  pt: {
    bad: [
      'Olá, Ana,\nInfelizmente não encontramos a encomenda. Hoje envio outra.',
      'Olá, Luís,\nNão podemos reembolsar. Ofereço o conserto.',
      'Infelizmente a data é tarde. Podemos nos ver na segunda-feira.',
      'Prezada senhora Gomes,\nNão há registro da ligação. Ligo hoje.',
    ],
    good: [
      'Olá, Ana,\nHoje envio outra encomenda. Infelizmente a primeira se perdeu.',
      'Olá, Luís,\nOfereço o conserto. O reembolso não é possível.',
      'Podemos nos ver na segunda-feira.',
      'Prezada senhora Gomes,\nObrigado pela ligação.',
    ],
  },
  nl: {
    bad: [
      'Beste Anna,\nHelaas hebben we het pakket niet gevonden. Vandaag stuur ik een nieuw.',
      'Dag Tom,\nWe kunnen dit niet terugbetalen. Ik bied u een reparatie aan.',
      'Jammer genoeg is de datum te laat. We kunnen maandag afspreken.',
      'Geachte mevrouw Jansen,\nEr is geen spoor van het gesprek. Ik bel u vandaag.',
    ],
    good: [
      'Beste Anna,\nVandaag stuur ik een nieuw pakket. Helaas is het eerste zoek.',
      'Dag Tom,\nIk bied u een reparatie aan. Terugbetalen is niet mogelijk.',
      'We kunnen maandag afspreken.',
      'Geachte mevrouw Jansen,\nDank u voor uw telefoontje.',
    ],
  },
}
