import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const bareLinkExamples: RuleExamples = {
  en: {
    bad: [
      'Click here.',
      'See the link below.',
      'Please visit our website.',
      'Look at the following link.',
    ],
    good: [
      'The steps are on our page "Return a parcel".',
      'You find the form under Account, Returns.',
      'I attach the instructions.',
      'In short: press the red button for five seconds.',
    ],
  },
  es: {
    bad: [
      'Haga clic aquí.',
      'Vea el siguiente enlace.',
      'Visite nuestra página web.',
      'Pulse en este enlace.',
    ],
    good: [
      'Los pasos están en nuestra página de devoluciones.',
      'Encontrará el formulario en Cuenta, Devoluciones.',
      'Le adjunto las instrucciones.',
      'En resumen: pulse el botón rojo cinco segundos.',
    ],
  },
  pt: {
    bad: [
      'Clique aqui.',
      'Veja o link abaixo.',
      'Visite o nosso site.',
      'Acesse pelo seguinte link.',
    ],
    good: [
      'Os passos estão na nossa página de devoluções.',
      'O formulário está em Conta, Devoluções.',
      'Envio as instruções em anexo.',
      'Em resumo: aperte o botão vermelho por cinco segundos.',
    ],
  },
  nl: {
    bad: [
      'Klik hier.',
      'Zie de onderstaande link.',
      'Bezoek onze website.',
      'Klik op de volgende link.',
    ],
    good: [
      'De stappen staan op onze pagina over retouren.',
      'U vindt het formulier onder Account, Retouren.',
      'Ik voeg de uitleg toe.',
      'Kort: druk vijf seconden op de rode knop.',
    ],
  },
}
