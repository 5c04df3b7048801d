import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const blameColleagueExamples: RuleExamples = {
  en: {
    bad: [
      'My colleague made a mistake with your order.',
      'That is the fault of the billing department.',
      'It is not my fault.',
      'The warehouse forgot your parcel.',
    ],
    good: [
      'We made a mistake with your order.',
      'My colleague Eva has sent you the form.',
      'We have asked billing and the answer is here tomorrow at 10:00.',
      'Our warehouse ships at noon.',
    ],
  },
  es: {
    bad: [
      'Mi compañero se equivocó con su pedido.',
      'Es culpa del departamento de facturación.',
      'No es mi culpa.',
      'El almacén se olvidó de su paquete.',
    ],
    good: [
      'Cometimos un error con su pedido.',
      'Mi compañera Eva le ha enviado el formulario.',
      'Hemos preguntado a facturación y la respuesta llega mañana a las 10:00.',
      'Nuestro almacén envía al mediodía.',
    ],
  },
  pt: {
    bad: [
      'Meu colega errou com o seu pedido.',
      'É culpa do departamento de faturamento.',
      'Não é minha culpa.',
      'O estoque esqueceu a sua encomenda.',
    ],
    good: [
      'Cometemos um erro com o seu pedido.',
      'Minha colega Eva enviou o formulário.',
      'Perguntamos ao faturamento e a resposta chega amanhã às 10h.',
      'O nosso armazém envia ao meio-dia.',
    ],
  },
  nl: {
    bad: [
      'Mijn collega heeft een fout gemaakt met uw bestelling.',
      'Dat is de schuld van de afdeling facturatie.',
      'Het is niet mijn fout.',
      'Daar gaan wij niet over.',
    ],
    good: [
      'Wij hebben een fout gemaakt met uw bestelling.',
      'Mijn collega Eva heeft u het formulier gestuurd.',
      'We hebben het bij facturatie nagevraagd en het antwoord is er morgen om 10.00 uur.',
      'Ons magazijn verzendt om 12 uur.',
    ],
  },
}
