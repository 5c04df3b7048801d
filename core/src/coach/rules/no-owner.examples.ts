import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const noOwnerExamples: RuleExamples = {
  en: {
    bad: [
      'Someone will contact you.',
      'The relevant department will look into it.',
      'A member of our team will call you back.',
      'This will be looked into.',
    ],
    good: [
      'I call you on Thursday at 16:00.',
      'Eva from billing looks into it and writes today.',
      'I look into this now.',
      'Tom answers your question by noon.',
    ],
  },
  es: {
    bad: [
      'Alguien le contactará.',
      'El departamento correspondiente lo revisará.',
      'Un miembro de nuestro equipo le llamará.',
      'Esto será investigado.',
    ],
    good: [
      'Le llamo el jueves a las 16:00.',
      'Eva, de facturación, lo mira y le escribe hoy.',
      'Lo reviso ahora.',
      'Tom responde a su pregunta antes de mediodía.',
    ],
  },
  pt: {
    bad: [
      'Alguém entrará em contato.',
      'O setor responsável vai analisar.',
      'Um membro da nossa equipe ligará para você.',
      'Isso será investigado.',
    ],
    good: [
      'Ligo para o senhor na quinta-feira às 16h.',
      'A Eva, do faturamento, vê isso e escreve hoje.',
      'Vejo isso agora.',
      'O Tom responde à sua pergunta até ao meio-dia.',
    ],
  },
  nl: {
    bad: [
      'Iemand neemt contact met u op.',
      'De bevoegde afdeling bekijkt het.',
      'Een collega belt u terug.',
      'Dit wordt onderzocht.',
    ],
    good: [
      'Ik bel u donderdag om 16.00 uur.',
      'Eva van facturatie kijkt het na en schrijft u vandaag.',
      'Ik kijk dit nu na.',
      'Tom beantwoordt uw vraag voor 12 uur.',
    ],
  },
}
