import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const refusalAgainstEvidenceExamples: RuleExamples = {
  en: {
    bad: [
      { text: 'We cannot refund this item.', facts: {isOurFault: true} },
      { text: 'Your request was denied.', facts: {isOurFault: true} },
      { text: 'A refund is not possible.', facts: {isOurFault: true} },
      { text: 'We cannot send you another one; you can buy a new one with us.', facts: {isOurFault: true} },
    ],
    good: [
      { text: 'You get your money back today.', facts: {isOurFault: true} },
      { text: 'Your request was granted.', facts: {isOurFault: true} },
      { text: 'We cannot refund this item.', facts: {isOurFault: false} },
      { text: 'I refund the whole amount today and send you a new one.', facts: {isOurFault: true} },
    ],
  },
  es: {
    bad: [
      { text: 'No podemos reembolsar este artículo.', facts: {isOurFault: true} },
      { text: 'Su solicitud ha sido rechazada.', facts: {isOurFault: true} },
      { text: 'El reembolso no es posible.', facts: {isOurFault: true} },
      { text: 'No podemos enviarle otro; puede comprar uno nuevo.', facts: {isOurFault: true} },
    ],
    good: [
      { text: 'Hoy le devolvemos el dinero.', facts: {isOurFault: true} },
      { text: 'Su solicitud ha sido aceptada.', facts: {isOurFault: true} },
      { text: 'No podemos reembolsar este artículo.', facts: {isOurFault: false} },
      { text: 'Le reembolso hoy todo el importe y le envío uno nuevo.', facts: {isOurFault: true} },
    ],
  },
  pt: {
    bad: [
      { text: 'Não podemos reembolsar este artigo.', facts: {isOurFault: true} },
      { text: 'A sua solicitação foi negada.', facts: {isOurFault: true} },
      { text: 'O reembolso não é possível.', facts: {isOurFault: true} },
      { text: 'Não podemos enviar outro; pode comprar um novo.', facts: {isOurFault: true} },
    ],
    good: [
      { text: 'Devolvemos hoje o seu dinheiro.', facts: {isOurFault: true} },
      { text: 'A sua solicitação foi aceita.', facts: {isOurFault: true} },
      { text: 'Não podemos reembolsar este artigo.', facts: {isOurFault: false} },
      { text: 'Reembolso hoje o valor total e envio um novo.', facts: {isOurFault: true} },
    ],
  },
  nl: {
    bad: [
      { text: 'We kunnen dit artikel niet terugbetalen.', facts: {isOurFault: true} },
      { text: 'Uw aanvraag is afgewezen.', facts: {isOurFault: true} },
      { text: 'Terugbetalen is niet mogelijk.', facts: {isOurFault: true} },
      { text: 'We kunnen u geen ander sturen; u kunt een nieuw exemplaar kopen.', facts: {isOurFault: true} },
    ],
    good: [
      { text: 'U krijgt vandaag uw geld terug.', facts: {isOurFault: true} },
      { text: 'Uw aanvraag is goedgekeurd.', facts: {isOurFault: true} },
      { text: 'We kunnen dit artikel niet terugbetalen.', facts: {isOurFault: false} },
      { text: 'Ik betaal vandaag het hele bedrag terug en stuur u een nieuw exemplaar.', facts: {isOurFault: true} },
    ],
  },
}
