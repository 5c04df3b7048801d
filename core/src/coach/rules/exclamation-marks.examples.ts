import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const exclamationMarksExamples: RuleExamples = {
  en: {
    bad: [
      'It is solved!!',
      'Thank you! It works! Great!',
      'Really?!',
      'Welcome!!!',
    ],
    good: [
      'It is solved!',
      'Thank you. It works!',
      'Did it work?',
      'Welcome.',
    ],
  },
  es: {
    bad: [
      '¡¡Está resuelto!!',
      '¡Gracias! ¡Funciona! ¡Genial!',
      '¿De verdad?!',
      '¡Bienvenido!!!',
    ],
    good: [
      '¡Está resuelto!',
      'Gracias. ¡Funciona!',
      '¿Ha funcionado?',
      'Bienvenido.',
    ],
  },
  pt: {
    bad: [
      'Está resolvido!!',
      'Obrigado! Funciona! Ótimo!',
      'Sério?!',
      'Bem-vindo!!!',
    ],
    good: [
      'Está resolvido!',
      'Obrigado. Funciona!',
      'Funcionou?',
      'Bem-vindo.',
    ],
  },
  nl: {
    bad: [
      'Het is opgelost!!',
      'Dank u! Het werkt! Prima!',
      'Echt waar?!',
      'Welkom!!!',
    ],
    good: [
      'Het is opgelost!',
      'Dank u. Het werkt!',
      'Is het gelukt?',
      'Welkom.',
    ],
  },
}
