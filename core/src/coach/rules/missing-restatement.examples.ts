import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const missingRestatementExamples: RuleExamples = {
  en: {
    bad: [
      { text: 'The parcel leaves today. It arrives on Friday.', facts: {keyPointsConfirmed: false} },
      { text: 'We have changed the settings on our side.', facts: {keyPointsConfirmed: false} },
      { text: 'Here is the new invoice.', facts: {keyPointsConfirmed: false} },
      { text: 'The line was repaired at noon.', facts: {keyPointsConfirmed: false} },
    ],
    good: [
      { text: 'You wrote that the parcel came back twice. It leaves today. Is that right?', facts: {keyPointsConfirmed: false} },
      { text: 'The parcel leaves today.', facts: {keyPointsConfirmed: true} },
      'The parcel leaves today.',
      { text: 'If I understand you correctly, the invoice shows the old price. The new one is attached.', facts: {keyPointsConfirmed: false} },
    ],
  },
  es: {
    bad: [
      { text: 'El paquete sale hoy. Llega el viernes.', facts: {keyPointsConfirmed: false} },
      { text: 'Cambiamos los ajustes por nuestra parte.', facts: {keyPointsConfirmed: false} },
      { text: 'Aquí va la factura nueva.', facts: {keyPointsConfirmed: false} },
      { text: 'La línea se reparó a mediodía.', facts: {keyPointsConfirmed: false} },
    ],
    good: [
      { text: 'Usted nos comenta que el paquete volvió dos veces. Sale hoy. ¿Es correcto?', facts: {keyPointsConfirmed: false} },
      { text: 'El paquete sale hoy.', facts: {keyPointsConfirmed: true} },
      'El paquete sale hoy.',
      { text: 'Si he entendido bien, la factura muestra el precio antiguo. Le adjunto la nueva.', facts: {keyPointsConfirmed: false} },
    ],
  },
  pt: {
    bad: [
      { text: 'A encomenda sai hoje. Chega na sexta-feira.', facts: {keyPointsConfirmed: false} },
      { text: 'Mudamos as configurações do nosso lado.', facts: {keyPointsConfirmed: false} },
      { text: 'Aqui vai a fatura nova.', facts: {keyPointsConfirmed: false} },
      { text: 'A linha foi consertada ao meio-dia.', facts: {keyPointsConfirmed: false} },
    ],
    good: [
      { text: 'O senhor escreveu que a encomenda voltou duas vezes. Sai hoje. Está correto?', facts: {keyPointsConfirmed: false} },
      { text: 'A encomenda sai hoje.', facts: {keyPointsConfirmed: true} },
      'A encomenda sai hoje.',
      { text: 'Se entendi bem, a fatura mostra o preço antigo. Segue a nova.', facts: {keyPointsConfirmed: false} },
    ],
  },
  nl: {
    bad: [
      { text: 'Het pakket vertrekt vandaag. Het komt vrijdag aan.', facts: {keyPointsConfirmed: false} },
      { text: 'We veranderden de instellingen aan onze kant.', facts: {keyPointsConfirmed: false} },
      { text: 'Hier is de nieuwe factuur.', facts: {keyPointsConfirmed: false} },
      { text: 'De lijn werd om 12 uur hersteld.', facts: {keyPointsConfirmed: false} },
    ],
    good: [
      { text: 'U schrijft dat het pakket twee keer terugkwam. Het vertrekt vandaag. Klopt dat?', facts: {keyPointsConfirmed: false} },
      { text: 'Het pakket vertrekt vandaag.', facts: {keyPointsConfirmed: true} },
      'Het pakket vertrekt vandaag.',
      { text: 'Als ik het goed begrijp, staat op de factuur de oude prijs. De nieuwe zit erbij.', facts: {keyPointsConfirmed: false} },
    ],
  },
}
