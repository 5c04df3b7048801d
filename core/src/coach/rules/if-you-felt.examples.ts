import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const ifYouFeltExamples: RuleExamples = {
  en: {
    bad: [
      'We are sorry if you felt ignored.',
      'I apologise if this caused you trouble.',
      'Sorry that you feel that way.',
      'We apologise for any inconvenience this may have caused.',
    ],
    good: [
      'I am sorry that we did not answer for five days.',
      'Please tell me if you felt any pain after the treatment.',
      'I apologise for the wrong invoice.',
      'If you feel ready, you can start today.',
    ],
  },
  es: {
    bad: [
      'Lamentamos si se sintió ignorado.',
      'Disculpe si esto le causó molestias.',
      'Siento que usted se sienta así.',
      'Pedimos disculpas por cualquier inconveniente que esto haya podido causar.',
    ],
    good: [
      'Siento que hayamos tardado cinco días en contestar.',
      'Dígame si sintió dolor después del tratamiento.',
      'Le pido disculpas por la factura equivocada.',
      'Si se siente listo, puede empezar hoy.',
    ],
  },
  pt: {
    bad: [
      'Lamentamos se o senhor se sentiu ignorado.',
      'Desculpe se isso causou transtornos.',
      'Sinto que você se sinta assim.',
      'Pedimos desculpas por qualquer transtorno que isso possa ter causado.',
    ],
    good: [
      'Lamento que tenhamos demorado cinco dias para responder.',
      'Diga-me se sentiu dor depois do tratamento.',
      'Peço desculpas pela fatura errada.',
      'Se estiver pronto, pode começar hoje.',
    ],
  },
  nl: {
    bad: [
      'Het spijt ons als u zich genegeerd voelde.',
      'Excuses als dit overlast heeft veroorzaakt.',
      'Sorry dat u dit zo ervaart.',
      'Onze excuses voor het eventuele ongemak.',
    ],
    good: [
      'Het spijt me dat we vijf dagen niet geantwoord hebben.',
      'Zegt u het als u pijn voelde na de behandeling.',
      'Mijn excuses voor de verkeerde factuur.',
      'Als u er klaar voor bent, kunt u vandaag beginnen.',
    ],
  },
}
