import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const blameCustomerExamples: RuleExamples = {
  en: {
    bad: [
      'You should have read the instructions.',
      'You failed to send the form.',
      'This is your own fault.',
      'You never told us about the damage.',
      'Because you entered a wrong address, the parcel came back.',
    ],
    good: [
      'The instructions are on page two; shall I send them?',
      'The form has not reached us yet.',
      'The address on the label was incomplete, so the parcel came back.',
      'You were right to tell us.',
    ],
  },
  es: {
    bad: [
      'Debería haber leído las instrucciones.',
      'Usted no envió el formulario.',
      'Es su propia culpa.',
      'Nunca avisó del daño.',
      'Porque introdujo una dirección equivocada, el paquete volvió.',
    ],
    good: [
      'Las instrucciones están en la página dos; ¿se las envío?',
      'El formulario todavía no nos ha llegado.',
      'La dirección de la etiqueta estaba incompleta y el paquete volvió.',
      'Hizo bien en avisarnos.',
    ],
  },
  pt: {
    bad: [
      'O senhor deveria ter lido as instruções.',
      'Você não enviou o formulário.',
      'A culpa é sua, foi seu erro.',
      'Você nunca avisou do dano.',
      'Esqueceu de anexar o comprovante.',
    ],
    good: [
      'As instruções estão na página dois; posso enviar?',
      'O formulário ainda não chegou até nós.',
      'O endereço da etiqueta estava incompleto e a encomenda voltou.',
      'Fez bem em nos avisar.',
    ],
  },
  nl: {
    bad: [
      'U had de handleiding moeten lezen.',
      'U heeft het formulier niet gestuurd.',
      'Dat is uw eigen schuld.',
      'U hebt vergeten de bon bij te voegen.',
      'Doordat u het adres verkeerd invulde, kwam het pakket terug.',
    ],
    good: [
      'De handleiding staat op pagina twee; zal ik die sturen?',
      'Het formulier is nog niet bij ons aangekomen.',
      'Het adres op het etiket was onvolledig en het pakket kwam terug.',
      'Goed dat u het ons liet weten.',
    ],
  },
}
