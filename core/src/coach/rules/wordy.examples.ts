import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const wordyExamples: RuleExamples = {
  en: {
    bad: [
      'In order to help you, I need the number.',
      'Please be advised that your parcel left today.',
      'Due to the fact that it rained, we are late.',
      'At this point in time there is no news.',
    ],
    good: [
      'To help you, I need the number.',
      'Your parcel left today.',
      'Because it rained, we are late.',
      'I write to you about your order.',
    ],
  },
  es: {
    bad: [
      'Con el fin de ayudarle, necesito el número.',
      'Le informamos que su paquete salió hoy.',
      'Debido al hecho de que llovió, vamos tarde.',
      'En estos momentos no hay novedades.',
    ],
    good: [
      'Para ayudarle, necesito el número.',
      'Su paquete salió hoy.',
      'Como llovió, vamos tarde.',
      'Le escribo sobre su pedido.',
    ],
  },
  pt: {
    bad: [
      'Com o objetivo de ajudar, preciso do número.',
      'Informamos que a sua encomenda saiu hoje.',
      'Gostaria de informar que chegou a peça.',
      'No presente momento não há novidades.',
    ],
    good: [
      'Para ajudar, preciso do número.',
      'A sua encomenda saiu hoje.',
      'Como choveu, estamos atrasados.',
      'Escrevo sobre o seu pedido.',
    ],
  },
  nl: {
    bad: [
      'Teneinde u te helpen heb ik het nummer nodig.',
      'Wij delen u mee dat uw pakket vandaag vertrok.',
      'Vanwege het feit dat het regende, zijn we laat.',
      'Ik schrijf u met betrekking tot uw bestelling.',
    ],
    good: [
      'Om u te helpen heb ik het nummer nodig.',
      'Uw pakket vertrok vandaag.',
      'Omdat het regende, zijn we laat.',
      'Ik schrijf u over uw bestelling.',
    ],
  },
}
