import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const wrongLanguageExamples: RuleExamples = {
  en: {
    bad: [
      { text: 'Thank you for your message, we will send the parcel today.', facts: {customerLanguage: 'es'} },
      { text: 'I have read your letter and I am looking into it now.', facts: {customerLanguage: 'nl'} },
      { text: 'Please tell us which day is good for you.', facts: {customerLanguage: 'pt'} },
      { text: 'The refund is on its way to your bank account.', facts: {customerLanguage: 'fr'} },
    ],
    good: [
      { text: 'Thank you for your message, we will send the parcel today.', facts: {customerLanguage: 'en'} },
      { text: 'I have read your letter and I am looking into it now.', facts: {customerLanguage: 'en'} },
      'Please tell us which day is good for you.',
      { text: 'Ok.', facts: {customerLanguage: 'es'} },
    ],
  },
  es: {
    bad: [
      { text: 'Gracias por su mensaje, hoy mismo enviamos el paquete.', facts: {customerLanguage: 'en'} },
      { text: 'He leído su carta y lo estoy revisando ahora.', facts: {customerLanguage: 'nl'} },
      { text: 'Por favor, díganos qué día de la semana le conviene más para la visita.', facts: {customerLanguage: 'pt'} },
      { text: 'El reembolso va camino de su cuenta del banco.', facts: {customerLanguage: 'de'} },
    ],
    good: [
      { text: 'Gracias por su mensaje, hoy mismo enviamos el paquete.', facts: {customerLanguage: 'es'} },
      { text: 'He leído su carta y lo estoy revisando ahora.', facts: {customerLanguage: 'es'} },
      'Por favor, díganos qué día le conviene más.',
      { text: 'Ok.', facts: {customerLanguage: 'en'} },
    ],
  },
  pt: {
    bad: [
      { text: 'Obrigado pela sua mensagem, hoje enviamos a encomenda.', facts: {customerLanguage: 'en'} },
      { text: 'Li a sua carta e estou vendo isso agora mesmo.', facts: {customerLanguage: 'nl'} },
      { text: 'Por favor, diga-nos qual dia é melhor para você.', facts: {customerLanguage: 'es'} },
      { text: 'O reembolso está a caminho da sua conta no banco.', facts: {customerLanguage: 'it'} },
    ],
    good: [
      { text: 'Obrigado pela sua mensagem, hoje enviamos a encomenda.', facts: {customerLanguage: 'pt'} },
      { text: 'Li a sua carta e estou vendo isso agora mesmo.', facts: {customerLanguage: 'pt'} },
      'Por favor, diga-nos qual dia é melhor para você.',
      { text: 'Ok.', facts: {customerLanguage: 'en'} },
    ],
  },
  nl: {
    bad: [
      { text: 'Bedankt voor uw bericht, we sturen het pakket vandaag.', facts: {customerLanguage: 'en'} },
      { text: 'Ik heb uw brief gelezen en ik kijk het nu na.', facts: {customerLanguage: 'es'} },
      { text: 'Zegt u ons welke dag voor u het beste is.', facts: {customerLanguage: 'pt'} },
      { text: 'Het geld is onderweg naar uw rekening bij de bank.', facts: {customerLanguage: 'de'} },
    ],
    good: [
      { text: 'Bedankt voor uw bericht, we sturen het pakket vandaag.', facts: {customerLanguage: 'nl'} },
      { text: 'Ik heb uw brief gelezen en ik kijk het nu na.', facts: {customerLanguage: 'nl'} },
      'Zegt u ons welke dag voor u het beste is.',
      { text: 'Ok.', facts: {customerLanguage: 'en'} },
    ],
  },
}
