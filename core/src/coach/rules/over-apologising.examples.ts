import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const overApologisingExamples: RuleExamples = {
  en: {
    bad: [
      'Sorry for the delay. I apologise for the mistake. We are sorry for the wait.',
      'I am sorry for this. My apologies. We apologise again.',
      'Sorry about the noise. Sorry about the dust. Sorry about the wait.',
      'I apologise for the error. Our apologies for the confusion. Sorry for the delay.',
    ],
    good: [
      'I am sorry for the delay. It was our mistake.',
      'I apologise for the wrong invoice. The new one is attached.',
      'Sorry for the wait. Thank you for your patience.',
      'My apologies for the noise.',
    ],
  },
  es: {
    bad: [
      'Disculpe la demora. Le pido perdón por el error. Le pedimos disculpas por la espera.',
      'Perdone el error. Mil disculpas. Le pedimos disculpas otra vez.',
      'Disculpe el ruido. Disculpe el polvo. Disculpe la espera.',
      'Le pido disculpas por el error. Nuestras sinceras disculpas. Perdone la demora.',
    ],
    good: [
      'Disculpe la demora. Fue un error nuestro.',
      'Le pido disculpas por la factura equivocada. Le adjunto la nueva.',
      'Perdone la espera. Gracias por su paciencia.',
      'Disculpe el ruido.',
    ],
  },
  pt: {
    bad: [
      'Desculpe a demora. Peço desculpas pelo erro. Pedimos desculpas pela espera.',
      'Desculpe o erro. Mil desculpas. Pedimos desculpas mais uma vez.',
      'Desculpe o barulho. Desculpe o pó. Desculpe a espera.',
      'Peço desculpas pelo erro. As nossas sinceras desculpas. Desculpe a demora.',
    ],
    good: [
      'Desculpe a demora. Foi um erro nosso.',
      'Peço desculpas pela fatura errada. Segue a nova.',
      'Desculpe a espera. Obrigado pela paciência.',
      'Desculpe o barulho.',
    ],
  },
  nl: {
    bad: [
      'Sorry voor de vertraging. Mijn excuses voor de fout. Onze excuses voor het wachten.',
      'Excuses voor dit. Mijn excuses. Nogmaals onze excuses.',
      'Sorry voor het lawaai. Sorry voor het stof. Sorry voor het wachten.',
      'Mijn excuses voor de fout. Onze excuses voor de verwarring. Sorry voor de vertraging.',
    ],
    good: [
      'Sorry voor de vertraging. Het was onze fout.',
      'Mijn excuses voor de verkeerde factuur. De nieuwe zit erbij.',
      'Sorry voor het wachten. Dank u voor uw geduld.',
      'Excuses voor het lawaai.',
    ],
  },
}
