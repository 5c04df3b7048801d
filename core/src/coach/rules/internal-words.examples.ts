import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const internalWordsExamples: RuleExamples = {
  en: {
    bad: [
      'Your case is in the tier 2 queue.',
      'I escalated your ticket to L2.',
      'Our workflow in the CRM needs an update.',
      'This is with the back office.',
    ],
    good: [
      'Our specialist Eva has your question.',
      'I have asked the engineers; they answer by Friday.',
      'Your request is the third in line today.',
      'I have written down what you told me.',
    ],
  },
  es: {
    bad: [
      'Su caso está en la cola de tickets de nivel 2.',
      'He escalado su solicitud.',
      'El flujo de trabajo del CRM necesita una actualización.',
      'Lo tiene el back office.',
    ],
    good: [
      'Nuestra especialista Eva tiene su pregunta.',
      'He preguntado a los técnicos; responden antes del viernes.',
      'Su solicitud es la tercera de hoy.',
      'He anotado lo que usted me contó.',
    ],
  },
  pt: {
    bad: [
      'O seu caso está na fila de tickets de nível 2.',
      'Escalei a sua solicitação.',
      'O fluxo de trabalho do CRM precisa de uma atualização.',
      'Está com o back office.',
    ],
    good: [
      'A nossa especialista Eva tem a sua pergunta.',
      'Perguntei aos técnicos; eles respondem até sexta-feira.',
      'O seu pedido é o terceiro de hoje.',
      'Anotei o que o senhor me contou.',
    ],
  },
  nl: {
    bad: [
      'Uw zaak zit in de queue van tier 2.',
      'Ik heb uw ticket geëscaleerd.',
      'De workflow in het CRM moet aangepast worden.',
      'Dit ligt bij de backoffice.',
    ],
    good: [
      'Onze specialist Eva heeft uw vraag.',
      'Ik heb het aan de techniekers gevraagd; zij antwoorden voor vrijdag.',
      'Uw vraag is vandaag de derde.',
      'Ik heb opgeschreven wat u mij vertelde.',
    ],
  },
}
