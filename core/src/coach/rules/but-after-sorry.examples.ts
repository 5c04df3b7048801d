import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const butAfterSorryExamples: RuleExamples = {
  en: {
    bad: [
      'I am sorry for the delay, but it was a holiday.',
      'We apologise. However, you ordered late.',
      'Sorry about the mix-up, but the label was unclear.',
      'I apologise for the wait, though it was short.',
    ],
    good: [
      'I am sorry for the delay. You get the parcel on Friday.',
      'We apologise. The refund is on its way.',
      'It was a holiday, but your parcel left today.',
      'Sorry about the mix-up. I corrected the label.',
    ],
  },
  es: {
    bad: [
      'Disculpe la demora, pero era festivo.',
      'Le pedimos disculpas. Sin embargo, usted pidió tarde.',
      'Perdone la confusión, pero la etiqueta era poco clara.',
      'Le pido disculpas por la espera, aunque fue corta.',
    ],
    good: [
      'Disculpe la demora. Recibe el paquete el viernes.',
      'Le pedimos disculpas. El reembolso va en camino.',
      'Era festivo, pero su paquete salió hoy.',
      'Perdone la confusión. He corregido la etiqueta.',
    ],
  },
  pt: {
    bad: [
      'Desculpe a demora, mas era feriado.',
      'Pedimos desculpas. No entanto, o pedido foi feito tarde.',
      'Desculpe a confusão, mas a etiqueta era pouco clara.',
      'Peço desculpas pela espera, embora tenha sido curta.',
    ],
    good: [
      'Desculpe a demora. Recebe a encomenda na sexta-feira.',
      'Pedimos desculpas. O reembolso está a caminho.',
      'Era feriado, mas a sua encomenda saiu hoje.',
      'Desculpe a confusão. Corrigi a etiqueta.',
    ],
  },
  nl: {
    bad: [
      'Sorry voor de vertraging, maar het was een feestdag.',
      'Onze excuses. Echter, u bestelde laat.',
      'Excuses voor de verwarring, maar het etiket was onduidelijk.',
      'Mijn excuses voor het wachten, hoewel het kort was.',
    ],
    good: [
      'Sorry voor de vertraging. U krijgt het pakket vrijdag.',
      'Onze excuses. Het geld is onderweg.',
      'Het was een feestdag, maar uw pakket vertrok vandaag.',
      'Excuses voor de verwarring. Ik heb het etiket aangepast.',
    ],
  },
}
