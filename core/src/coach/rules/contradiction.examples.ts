import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const contradictionExamples: RuleExamples = {
  en: {
    bad: [
      'That is simply not true.',
      'You are mistaken about the date.',
      'This cannot have happened.',
      'I do not believe that.',
      'You must have misread the invoice.',
    ],
    good: [
      'Let me check what happened on Tuesday.',
      'Our record shows another date; I look into it today.',
      'I believe that you waited for an hour.',
      'The amount on the invoice was wrong.',
    ],
  },
  es: {
    bad: [
      'Eso no es cierto.',
      'Usted está equivocado con la fecha.',
      'Eso no puede haber pasado.',
      'No le creo.',
      'Se equivoca, señora.',
    ],
    good: [
      'Permítame comprobar qué ocurrió el martes.',
      'Nuestro registro muestra otra fecha; lo reviso hoy.',
      'Creo que esperó usted una hora.',
      'El importe de la factura era incorrecto.',
    ],
  },
  pt: {
    bad: [
      'Isso não é verdade.',
      'O senhor está enganado com a data.',
      'Isso não pode ter acontecido.',
      'Não acredito nisso.',
      'Você deve ter se enganado.',
    ],
    good: [
      'Deixe-me verificar o que aconteceu na terça-feira.',
      'O nosso registro mostra outra data; vejo isso hoje.',
      'Acredito que esperou uma hora.',
      'O valor da fatura estava errado.',
    ],
  },
  nl: {
    bad: [
      'Dat is gewoon niet waar.',
      'U vergist zich in de datum.',
      'Dat kan niet gebeurd zijn.',
      'Ik geloof u niet.',
      'Dat klopt helemaal niet.',
    ],
    good: [
      'Ik kijk na wat er dinsdag gebeurd is.',
      'Bij ons staat een andere datum; ik zoek het vandaag uit.',
      'Ik geloof dat u een uur gewacht hebt.',
      'Het bedrag op de factuur was fout.',
    ],
  },
}
