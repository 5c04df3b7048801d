import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const acknowledgementIncompleteExamples: RuleExamples = {
  en: {
    bad: [
      { text: 'We have your message.', facts: {kind: 'acknowledgement'} },
      { text: 'Thank you for telling us. We are looking into it.', facts: {kind: 'acknowledgement'} },
      { text: 'You hear from us by Thursday 16:00.', facts: {kind: 'acknowledgement'} },
      { text: 'We take this seriously and call you soon.', facts: {kind: 'acknowledgement'} },
    ],
    good: [
      { text: 'Thank you for telling us; this matters to us. I am looking into it now, and you hear from me by Thursday 16:00.', facts: {kind: 'acknowledgement'} },
      { text: 'I understand that two days without internet is hard. Our engineers are working on the line. I will call you tomorrow at 10:00.', facts: {kind: 'acknowledgement'} },
      { text: 'We have your message.', facts: {kind: 'reply'} },
      'We have your message.',
    ],
  },
  es: {
    bad: [
      { text: 'Tenemos su mensaje.', facts: {kind: 'acknowledgement'} },
      { text: 'Gracias por avisarnos. Lo estamos revisando.', facts: {kind: 'acknowledgement'} },
      { text: 'Tendrá noticias nuestras antes del jueves a las 16:00.', facts: {kind: 'acknowledgement'} },
      { text: 'Nos tomamos esto en serio y le llamaremos pronto.', facts: {kind: 'acknowledgement'} },
    ],
    good: [
      { text: 'Gracias por avisarnos; esto es importante para nosotros. Lo estoy revisando ahora y tendrá noticias mías antes del jueves a las 16:00.', facts: {kind: 'acknowledgement'} },
      { text: 'Entiendo que dos días sin internet es duro. Nuestros técnicos están trabajando en la línea. Le llamaré mañana a las 10:00.', facts: {kind: 'acknowledgement'} },
      { text: 'Tenemos su mensaje.', facts: {kind: 'reply'} },
      'Tenemos su mensaje.',
    ],
  },
  pt: {
    bad: [
      { text: 'Temos a sua mensagem.', facts: {kind: 'acknowledgement'} },
      { text: 'Obrigado por nos avisar. Estamos analisando.', facts: {kind: 'acknowledgement'} },
      { text: 'Terá notícias nossas até quinta-feira às 16h.', facts: {kind: 'acknowledgement'} },
      { text: 'Levamos isso a sério e entraremos em contato em breve.', facts: {kind: 'acknowledgement'} },
    ],
    good: [
      { text: 'Obrigado por nos avisar; isto é importante para nós. Estou analisando agora e terá notícias minhas até quinta-feira às 16h.', facts: {kind: 'acknowledgement'} },
      { text: 'Entendo que dois dias sem internet é difícil. Os nossos técnicos estão trabalhando na linha. Entrarei em contato amanhã às 10h.', facts: {kind: 'acknowledgement'} },
      { text: 'Temos a sua mensagem.', facts: {kind: 'reply'} },
      'Temos a sua mensagem.',
    ],
  },
  nl: {
    bad: [
      { text: 'We hebben uw bericht.', facts: {kind: 'acknowledgement'} },
      { text: 'Bedankt dat u het ons liet weten. We zijn ermee bezig.', facts: {kind: 'acknowledgement'} },
      { text: 'U hoort van ons uiterlijk donderdag om 16.00 uur.', facts: {kind: 'acknowledgement'} },
      { text: 'We nemen dit ernstig en bellen u binnenkort.', facts: {kind: 'acknowledgement'} },
    ],
    good: [
      { text: 'Bedankt dat u het ons liet weten; dit is belangrijk voor ons. Ik ben ermee bezig en u hoort van mij uiterlijk donderdag om 16.00 uur.', facts: {kind: 'acknowledgement'} },
      { text: 'Ik begrijp dat twee dagen zonder internet lastig is. We zijn bezig met de lijn. Ik bel u morgen om 10.00 uur terug.', facts: {kind: 'acknowledgement'} },
      { text: 'We hebben uw bericht.', facts: {kind: 'reply'} },
      'We hebben uw bericht.',
    ],
  },
}
