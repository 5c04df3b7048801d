import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const absoluteWordExamples: RuleExamples = {
  en: {
    bad: [
      'Our parcels always arrive within two days.',
      'Under no circumstances do we make exceptions.',
      'Nobody else has reported this.',
      'Everyone receives the invoice by mail.',
      'This never fails.',
    ],
    good: [
      'Most parcels arrive within two days.',
      'We make exceptions where the receipt is missing.',
      'Three other customers have reported this today.',
      'You receive the invoice by mail.',
    ],
  },
  es: {
    bad: [
      'Nuestros paquetes siempre llegan en dos días.',
      'Bajo ningún concepto hacemos excepciones.',
      'Nadie más ha informado de esto.',
      'Todos nuestros clientes reciben la factura por correo.',
    ],
    good: [
      'La mayoría de los paquetes llega en dos días.',
      'Hacemos excepciones cuando falta el recibo.',
      'Hoy otros tres clientes nos han avisado de lo mismo.',
      'Usted recibe la factura por correo.',
    ],
  },
  pt: {
    bad: [
      'As nossas encomendas sempre chegam em dois dias.',
      'Em hipótese alguma fazemos exceções.',
      'Ninguém mais relatou isso.',
      'Todos os nossos clientes recebem a fatura por e-mail.',
    ],
    good: [
      'A maioria das encomendas chega em dois dias.',
      'Fazemos exceções quando falta o recibo.',
      'Hoje outros três clientes nos avisaram do mesmo.',
      'O senhor recebe a fatura por e-mail.',
    ],
  },
  nl: {
    bad: [
      'Onze pakketten komen altijd binnen twee dagen aan.',
      'In geen geval maken wij uitzonderingen.',
      'Niemand anders heeft dit gemeld.',
      'Al onze klanten krijgen de factuur per mail.',
    ],
    good: [
      'De meeste pakketten komen binnen twee dagen aan.',
      'We maken een uitzondering als de bon ontbreekt.',
      'Vandaag hebben nog drie klanten dit gemeld.',
      'U krijgt de factuur per mail.',
    ],
  },
}
