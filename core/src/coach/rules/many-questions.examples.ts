import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const manyQuestionsExamples: RuleExamples = {
  en: {
    bad: [
      'What is the number? When did you buy it? Where? Did it fall?',
      'Which device? Which version? Which colour? Which shop?',
      'Did you restart it? Did it help? Is it new? Who installed it?',
      'Is it on? Is it red? Is it warm? Is it loud? Is it wet?',
    ],
    good: [
      'What is the number, and when did you buy it?',
      'Which device? Which version?',
      'Did you restart it? Did it help? Is it new?',
      'Tell me the number.',
    ],
  },
  es: {
    bad: [
      '¿Cuál es el número? ¿Cuándo lo compró? ¿Dónde? ¿Se cayó?',
      '¿Qué aparato? ¿Qué versión? ¿Qué color? ¿Qué tienda?',
      '¿Lo reinició? ¿Ayudó? ¿Es nuevo? ¿Quién lo instaló?',
      '¿Está encendido? ¿Rojo? ¿Caliente? ¿Mojado?',
    ],
    good: [
      '¿Cuál es el número y cuándo lo compró?',
      '¿Qué aparato? ¿Qué versión?',
      '¿Lo reinició? ¿Ayudó? ¿Es nuevo?',
      'Dígame el número.',
    ],
  },
  pt: {
    bad: [
      'Qual é o número? Quando comprou? Onde? Caiu?',
      'Qual aparelho? Qual versão? Qual cor? Qual loja?',
      'Reiniciou? Ajudou? É novo? Quem instalou?',
      'Está ligado? Vermelho? Quente? Molhado?',
    ],
    good: [
      'Qual é o número e quando comprou?',
      'Qual aparelho? Qual versão?',
      'Reiniciou? Ajudou? É novo?',
      'Diga-me o número.',
    ],
  },
  nl: {
    bad: [
      'Wat is het nummer? Wanneer hebt u het gekocht? Waar? Is het gevallen?',
      'Welk toestel? Welke versie? Welke kleur? Welke winkel?',
      'Hebt u herstart? Hielp dat? Is het nieuw? Wie plaatste het?',
      'Staat het aan? Rood? Warm? Nat?',
    ],
    good: [
      'Wat is het nummer en wanneer hebt u het gekocht?',
      'Welk toestel? Welke versie?',
      'Hebt u herstart? Hielp dat? Is het nieuw?',
      'Zegt u mij het nummer.',
    ],
  },
}
