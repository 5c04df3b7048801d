import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const closingThreatExamples: RuleExamples = {
  en: {
    bad: [
      'If we do not hear from you, we close the case.',
      'I will have to close this chat.',
      'Your ticket will be closed within 3 days.',
      'Unless you reply, we will end the conversation.',
    ],
    good: [
      'Your case stays open; I write again on Monday.',
      'You can answer at any time, and it reaches me.',
      'The shop closes at six.',
      'I leave this open until you say that it works.',
    ],
  },
  es: {
    bad: [
      'Si no recibimos respuesta, cerraremos el caso.',
      'Tendré que cerrar este chat.',
      'Su solicitud se cerrará automáticamente.',
      'De no contestar, finalizaremos la conversación.',
    ],
    good: [
      'Su caso sigue abierto; le escribo otra vez el lunes.',
      'Puede contestar cuando quiera y me llega.',
      'La tienda cierra a las seis.',
      'Lo dejo abierto hasta que me diga que funciona.',
    ],
  },
  pt: {
    bad: [
      'Se não recebermos resposta, encerraremos o caso.',
      'Terei que encerrar este chat.',
      'A sua solicitação será encerrada.',
      'Caso não responda, vamos finalizar a conversa.',
    ],
    good: [
      'O seu caso continua aberto; escrevo de novo na segunda-feira.',
      'Pode responder quando quiser e chega até mim.',
      'A loja fecha às seis.',
      'Deixo aberto até que me diga que funciona.',
    ],
  },
  nl: {
    bad: [
      'Als wij niets horen, sluiten we de zaak.',
      'Ik zal deze chat moeten sluiten.',
      'Uw ticket wordt automatisch gesloten.',
      'Indien u niet reageert, beëindigen we het gesprek.',
    ],
    good: [
      'Uw zaak blijft open; ik schrijf u maandag opnieuw.',
      'U kunt altijd antwoorden en dan komt het bij mij.',
      'De winkel sluit om zes uur.',
      'Ik laat dit open tot u zegt dat het werkt.',
    ],
  },
}
