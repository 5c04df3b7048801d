import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const impersonalGreetingExamples: RuleExamples = {
  en: {
    bad: [
      'Dear customer,',
      'Dear Sir or Madam,',
      'To whom it may concern,',
      'Hello valued customer,',
    ],
    good: [
      'Dear Ms Jones,',
      'Hello Anna,',
      'Good morning Mr Costa,',
      'Hi Tom,',
    ],
  },
  es: {
    bad: [
      'Estimado cliente:',
      'A quien corresponda:',
      'Hola usuario,',
      'Estimados señores:',
    ],
    good: [
      'Estimada señora Gómez:',
      'Hola, Ana:',
      'Buenos días, señor Costa:',
      'Estimado Luis:',
    ],
  },
  pt: {
    bad: [
      'Prezado cliente,',
      'A quem possa interessar,',
      'Olá usuário,',
      'Caros senhores,',
    ],
    good: [
      'Prezada senhora Gomes,',
      'Olá, Ana,',
      'Bom dia, senhor Costa,',
      'Caro Luís,',
    ],
  },
  nl: {
    bad: [
      'Geachte heer/mevrouw,',
      'Beste klant,',
      'Geachte relatie,',
      'Hallo gebruiker,',
    ],
    good: [
      'Geachte mevrouw Jansen,',
      'Beste Anna,',
      'Goedemorgen meneer Costa,',
      'Dag Tom,',
    ],
  },
}
