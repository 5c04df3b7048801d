import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const refusalUnresearchedExamples: RuleExamples = {
  en: {
    bad: [
      { text: 'We cannot take the invoice back.', facts: {isUnresearched: true} },
      { text: 'Your claim was rejected.', facts: {isUnresearched: true} },
      { text: 'A replacement is not possible.', facts: {isUnresearched: true} },
      { text: 'Sorry, we do not refund delivery costs.', facts: {isUnresearched: true} },
    ],
    good: [
      { text: 'We look at the meter readings first and write to you tomorrow.', facts: {isUnresearched: true} },
      { text: 'Your claim was accepted.', facts: {isUnresearched: true} },
      { text: 'We cannot take the invoice back.', facts: {isUnresearched: false} },
      { text: 'I take the invoice back today.', facts: {isUnresearched: true} },
    ],
  },
  es: {
    bad: [
      { text: 'No podemos anular la factura.', facts: {isUnresearched: true} },
      { text: 'Su reclamación ha sido rechazada.', facts: {isUnresearched: true} },
      { text: 'Un cambio no es posible.', facts: {isUnresearched: true} },
      { text: 'Lo siento, no reembolsamos los gastos de envío.', facts: {isUnresearched: true} },
    ],
    good: [
      { text: 'Miramos primero las lecturas del contador y le escribimos mañana.', facts: {isUnresearched: true} },
      { text: 'Su reclamación ha sido aceptada.', facts: {isUnresearched: true} },
      { text: 'No podemos anular la factura.', facts: {isUnresearched: false} },
      { text: 'Hoy anulo la factura.', facts: {isUnresearched: true} },
    ],
  },
  pt: {
    bad: [
      { text: 'Não podemos anular a fatura.', facts: {isUnresearched: true} },
      { text: 'A sua reclamação foi recusada.', facts: {isUnresearched: true} },
      { text: 'A troca não é possível.', facts: {isUnresearched: true} },
      { text: 'Lamento, não reembolsamos os custos de envio.', facts: {isUnresearched: true} },
    ],
    good: [
      { text: 'Vemos primeiro as leituras do contador e escrevemos-lhe amanhã.', facts: {isUnresearched: true} },
      { text: 'A sua reclamação foi aceite.', facts: {isUnresearched: true} },
      { text: 'Não podemos anular a fatura.', facts: {isUnresearched: false} },
      { text: 'Anulo hoje a fatura.', facts: {isUnresearched: true} },
    ],
  },
  nl: {
    bad: [
      { text: 'We kunnen de factuur niet terugnemen.', facts: {isUnresearched: true} },
      { text: 'Uw klacht is afgewezen.', facts: {isUnresearched: true} },
      { text: 'Omruilen is niet mogelijk.', facts: {isUnresearched: true} },
      { text: 'Het spijt me, we vergoeden de verzendkosten niet.', facts: {isUnresearched: true} },
    ],
    good: [
      { text: 'We bekijken eerst de meterstanden en schrijven u morgen.', facts: {isUnresearched: true} },
      { text: 'Uw klacht is gegrond verklaard.', facts: {isUnresearched: true} },
      { text: 'We kunnen de factuur niet terugnemen.', facts: {isUnresearched: false} },
      { text: 'Ik neem de factuur vandaag terug.', facts: {isUnresearched: true} },
    ],
  },
}
