import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const tellAgainExamples: RuleExamples = {
  en: {
    bad: [
      'Please explain your problem again.',
      'Could you send the form once more?',
      'Please resend all your documents.',
      'Can you describe what happened from the beginning?',
    ],
    good: [
      'I have read your three messages and have one question.',
      'Your form is here; the date is missing.',
      'I have the photos from Monday.',
      'Tell me which day suits you.',
    ],
  },
  es: {
    bad: [
      'Por favor, explique su problema de nuevo.',
      '¿Podría enviar el formulario otra vez?',
      'Vuelva a contarnos qué pasó.',
      'Reenvíenos todos sus documentos.',
    ],
    good: [
      'He leído sus tres mensajes y tengo una pregunta.',
      'Su formulario está aquí; falta la fecha.',
      'Tengo las fotos del lunes.',
      'Dígame qué día le conviene.',
    ],
  },
  pt: {
    bad: [
      'Por favor, explique o problema de novo.',
      'Poderia enviar o formulário outra vez?',
      'Volte a contar o que aconteceu.',
      'Reenvie todos os documentos.',
    ],
    good: [
      'Li as suas três mensagens e tenho uma pergunta.',
      'O seu formulário está aqui; falta a data.',
      'Tenho as fotos de segunda-feira.',
      'Diga-me que dia lhe convém.',
    ],
  },
  nl: {
    bad: [
      'Kunt u het probleem opnieuw uitleggen?',
      'Stuur het formulier nogmaals.',
      'Vertel nog eens wat er gebeurd is.',
      'Wilt u alles vanaf het begin vertellen?',
    ],
    good: [
      'Ik heb uw drie berichten gelezen en heb één vraag.',
      'Uw formulier is er; de datum ontbreekt.',
      'Ik heb de foto\'s van maandag.',
      'Zeg mij welke dag u past.',
    ],
  },
}
