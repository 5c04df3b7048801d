import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const slangExamples: RuleExamples = {
  en: {
    bad: [
      'We\'re gonna fix it.',
      'Yeah, no prob.',
      'Thx for the info.',
      'Oops, my bad.',
      'I need that asap.',
    ],
    good: [
      'We are going to fix it.',
      'Yes, with pleasure.',
      'Thank you for the information.',
      'That was our mistake.',
    ],
  },
  es: {
    bad: [
      'Vale, tío, lo miramos.',
      'Jaja, ups, fue nuestro error.',
      'Porfa, mándame el número.',
      'Okey, sin problema.',
    ],
    good: [
      'De acuerdo, lo miramos.',
      'Fue nuestro error.',
      'Por favor, envíeme el número.',
      'Sí, con mucho gusto.',
    ],
  },
  pt: {
    bad: [
      'Blz, cara, a gente vê isso.',
      'Ops, kkk, foi erro nosso.',
      'Pfv, me manda o número.',
      'Valeu pela info, vc ajudou.',
    ],
    good: [
      'De acordo, vamos ver isso.',
      'Foi erro nosso.',
      'Por favor, envie-me o número.',
      'Obrigado pela informação, o senhor ajudou.',
    ],
  },
  nl: {
    bad: [
      'Ok top, we kijken ff.',
      'Oeps, dat was ons foutje haha.',
      'Thx voor de info.',
      'Cool, geen prob.',
    ],
    good: [
      'Goed, we kijken het meteen na.',
      'Dat was onze fout.',
      'Dank u voor de informatie.',
      'Ja, met plezier.',
    ],
  },
}
