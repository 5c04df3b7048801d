import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const asksForSecretExamples: RuleExamples = {
  en: {
    bad: [
      'Please send me your password.',
      'What is your PIN?',
      'Reply with your full card number and CVV.',
      'I need your one-time code.',
    ],
    good: [
      'You can set a new password under Account.',
      'Never tell anybody your PIN, not even us.',
      'The last four digits are enough.',
      'The code stays with you; enter it in the app.',
    ],
  },
  es: {
    bad: [
      'Por favor, envíeme su contraseña.',
      '¿Cuál es su PIN?',
      'Indíqueme el número completo de su tarjeta y el CVV.',
      'Necesito su código de verificación.',
    ],
    good: [
      'Puede poner una contraseña nueva en Cuenta.',
      'No diga a nadie su PIN, tampoco a nosotros.',
      'Bastan las cuatro últimas cifras.',
      'El código es solo para usted; escríbalo en la aplicación.',
    ],
  },
  pt: {
    bad: [
      'Por favor, envie a sua senha.',
      'Qual é o seu PIN?',
      'Informe o número completo do cartão e o CVV.',
      'Preciso do seu código de verificação.',
    ],
    good: [
      'Pode criar uma nova senha em Conta.',
      'Não diga a ninguém o seu PIN, nem a nós.',
      'Bastam os quatro últimos dígitos.',
      'O código é só seu; digite-o no aplicativo.',
    ],
  },
  nl: {
    bad: [
      'Stuur mij alstublieft uw wachtwoord.',
      'Wat is uw pincode?',
      'Geef ons uw volledige kaartnummer en CVC.',
      'Ik heb uw verificatiecode nodig.',
    ],
    good: [
      'U kunt onder Account een nieuw wachtwoord instellen.',
      'Zeg niemand uw pincode, ook ons niet.',
      'De laatste vier cijfers zijn genoeg.',
      'De code blijft bij u; typ ze in de app.',
    ],
  },
}
