import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const passiveEvasionExamples: RuleExamples = {
  en: {
    bad: [
      'Mistakes were made.',
      'An error has occurred with your order.',
      'Your request was accidentally overlooked.',
      'It was decided that you get no refund.',
    ],
    good: [
      'We made a mistake with your order.',
      'I overlooked your request.',
      'Our team lead decided this on Monday.',
      'The parcel was delivered at noon.',
    ],
  },
  es: {
    bad: [
      'Se cometieron errores.',
      'Hubo un error con su pedido.',
      'Su solicitud se extravió.',
      'Se decidió no devolver el dinero.',
    ],
    good: [
      'Cometimos un error con su pedido.',
      'Pasé por alto su solicitud.',
      'Nuestra responsable lo decidió el lunes.',
      'El paquete se entregó a mediodía.',
    ],
  },
  pt: {
    bad: [
      'Foram cometidos erros.',
      'Houve um erro com o seu pedido.',
      'A sua solicitação foi esquecida.',
      'Foi decidido não devolver o dinheiro.',
    ],
    good: [
      'Cometemos um erro com o seu pedido.',
      'Deixei passar a sua solicitação.',
      'A nossa responsável decidiu isso na segunda-feira.',
      'A encomenda foi entregue ao meio-dia.',
    ],
  },
  nl: {
    bad: [
      'Er zijn fouten gemaakt.',
      'Er is iets misgegaan met uw bestelling.',
      'Uw aanvraag is over het hoofd gezien.',
      'Er is besloten om niets terug te betalen.',
    ],
    good: [
      'Wij hebben een fout gemaakt met uw bestelling.',
      'Ik heb uw aanvraag over het hoofd gezien.',
      'Onze teamleider heeft dit maandag beslist.',
      'Het pakket is om 12 uur bezorgd.',
    ],
  },
}
