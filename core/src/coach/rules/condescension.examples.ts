import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const condescensionExamples: RuleExamples = {
  en: {
    bad: [
      'Obviously you pressed the wrong button.',
      'As I already told you, the form is needed.',
      'It is very simple.',
      'For the last time, we need the number.',
      'Simply click the link.',
    ],
    good: [
      'The second button starts the update.',
      'The form is the fastest way; it is attached.',
      'Here are the three steps.',
      'I write again on Friday.',
    ],
  },
  es: {
    bad: [
      'Obviamente pulsó el botón equivocado.',
      'Como ya le dije, hace falta el formulario.',
      'Es muy sencillo.',
      'Por última vez, necesitamos el número.',
    ],
    good: [
      'El segundo botón inicia la actualización.',
      'El formulario es lo más rápido; va adjunto.',
      'Estos son los tres pasos.',
      'Le escribo otra vez el viernes.',
    ],
  },
  pt: {
    bad: [
      'Obviamente apertou o botão errado.',
      'Como eu já disse, o formulário é preciso.',
      'É muito simples.',
      'Pela última vez, precisamos do número.',
    ],
    good: [
      'O segundo botão inicia a atualização.',
      'O formulário é o mais rápido; segue anexo.',
      'Estes são os três passos.',
      'Escrevo de novo na sexta-feira.',
    ],
  },
  nl: {
    bad: [
      'Uiteraard hebt u op de verkeerde knop gedrukt.',
      'Zoals ik u al zei, is het formulier nodig.',
      'Het is heel simpel.',
      'Voor de laatste keer: we hebben het nummer nodig.',
    ],
    good: [
      'De tweede knop start de update.',
      'Het formulier is het snelst; het zit in de bijlage.',
      'Dit zijn de drie stappen.',
      'Ik schrijf u vrijdag opnieuw.',
    ],
  },
}
