import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const hedgedPromiseExamples: RuleExamples = {
  en: {
    bad: [
      'Hopefully we know more tomorrow.',
      'We will try to send it on Friday.',
      'It should be fixed by tonight.',
      'I will see what I can do.',
      'Maybe it arrives next week.',
    ],
    good: [
      'I tell you by Friday at 10:00 what we know.',
      'We send it on Friday.',
      'You can try the second button.',
      'The part arrives on Tuesday.',
    ],
  },
  es: {
    bad: [
      'Ojalá sepamos más mañana.',
      'Intentaremos enviarlo el viernes.',
      'Debería estar resuelto esta noche.',
      'Veremos qué podemos hacer.',
      'Quizás llegue la próxima semana.',
    ],
    good: [
      'Le digo antes del viernes a las 10:00 lo que sabemos.',
      'Lo enviamos el viernes.',
      'Puede probar el segundo botón.',
      'La pieza llega el martes.',
    ],
  },
  pt: {
    bad: [
      'Tomara que amanhã saibamos mais.',
      'Vamos tentar enviar na sexta-feira.',
      'Deve estar resolvido hoje à noite.',
      'Vamos ver o que podemos fazer.',
      'Talvez chegue na próxima semana.',
    ],
    good: [
      'Digo-lhe até sexta-feira às 10h o que sabemos.',
      'Enviamos na sexta-feira.',
      'Pode experimentar o segundo botão.',
      'A peça chega na terça-feira.',
    ],
  },
  nl: {
    bad: [
      'Hopelijk weten we morgen meer.',
      'We zullen proberen het vrijdag te versturen.',
      'Het zou vanavond opgelost moeten zijn.',
      'Misschien komt het volgende week aan.',
    ],
    good: [
      'U hoort van mij uiterlijk vrijdag om 10.00 uur wat we weten.',
      'We versturen het vrijdag.',
      'U kunt de tweede knop gebruiken.',
      'Het onderdeel komt dinsdag aan.',
    ],
  },
}
