import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const refusalWithoutNextStepExamples: RuleExamples = {
  en: {
    bad: [
      'We cannot refund this item.',
      'It is not possible. Have a nice day.',
      'Your request was denied.',
      'There is nothing more we can do.',
    ],
    good: [
      'We cannot refund this item. I can offer you a repair instead.',
      'A refund is not possible; you can exchange it until May.',
      'We do not ship there. Please choose a pick-up point.',
      'Your request was granted.',
    ],
  },
  es: {
    bad: [
      'No podemos reembolsar este artículo.',
      'No es posible. Que tenga un buen día.',
      'Su solicitud ha sido rechazada.',
      'No hay nada más que hacer.',
    ],
    good: [
      'No podemos reembolsar este artículo. Le ofrezco una reparación.',
      'El reembolso no es posible; puede cambiarlo hasta mayo.',
      'No enviamos allí. Por favor, elija un punto de recogida.',
      'Su solicitud ha sido aceptada.',
    ],
  },
  pt: {
    bad: [
      'Não podemos reembolsar este artigo.',
      'Não é possível. Tenha um bom dia.',
      'A sua solicitação foi negada.',
      'Não há mais nada a fazer.',
    ],
    good: [
      'Não podemos reembolsar este artigo. Ofereço o conserto.',
      'O reembolso não é possível; o senhor pode trocar até maio.',
      'Não fazemos entregas aí. Por favor, escolha um ponto de retirada.',
      'A sua solicitação foi aceita.',
    ],
  },
  nl: {
    bad: [
      'We kunnen dit artikel niet terugbetalen.',
      'Het is niet mogelijk. Nog een fijne dag.',
      'Uw aanvraag is afgewezen.',
      'Er is niets meer aan te doen.',
    ],
    good: [
      'We kunnen dit artikel niet terugbetalen. Wel kan ik het laten herstellen.',
      'Terugbetalen is niet mogelijk; u kunt het tot mei omruilen.',
      'Daar leveren we niet. Kies graag een afhaalpunt.',
      'Uw aanvraag is goedgekeurd.',
    ],
  },
}
