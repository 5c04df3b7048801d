import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const wallOfTextExamples: RuleExamples = {
  en: {
    bad: [
      { text: 'The parcel left on Monday. It was at the depot on Tuesday. The driver rang on Friday.', times: 20 },
      { text: 'We looked at the line. It was cut by a digger. The repair took a day.', times: 20 },
      { text: 'The invoice was wrong. We corrected it. The new one is attached.', times: 20 },
      { text: 'Your device is here. It was tested. It works again.', times: 20 },
    ],
    good: [
      'The parcel left on Monday. It was at the depot on Tuesday.\n\nThe driver rang on Friday.',
      'We looked at the line. It was cut by a digger.',
      'The invoice was wrong. We corrected it.',
      'Your device is here.',
    ],
  },
  es: {
    bad: [
      { text: 'El paquete salió el lunes. Estuvo el martes en el almacén. El repartidor llamó el viernes.', times: 20 },
      { text: 'Miramos la línea. La cortó una excavadora. La reparación duró un día.', times: 20 },
      { text: 'La factura estaba mal. La corregimos. Va adjunta la nueva.', times: 20 },
      { text: 'Su aparato está aquí. Se probó. Funciona otra vez.', times: 20 },
    ],
    good: [
      'El paquete salió el lunes. Estuvo el martes en el almacén.\n\nEl repartidor llamó el viernes.',
      'Miramos la línea. La cortó una excavadora.',
      'La factura estaba mal. La corregimos.',
      'Su aparato está aquí.',
    ],
  },
  pt: {
    bad: [
      { text: 'A encomenda saiu na segunda. Esteve na terça no armazém. O motorista tocou na sexta.', times: 20 },
      { text: 'Vimos a linha. Uma máquina a cortou. O conserto levou um dia.', times: 20 },
      { text: 'A fatura estava errada. Corrigimos. Segue a nova.', times: 20 },
      { text: 'O seu aparelho está aqui. Foi testado. Funciona de novo.', times: 20 },
    ],
    good: [
      'A encomenda saiu na segunda. Esteve na terça no armazém.\n\nO motorista tocou na sexta.',
      'Vimos a linha. Uma máquina a cortou.',
      'A fatura estava errada. Corrigimos.',
      'O seu aparelho está aqui.',
    ],
  },
  nl: {
    bad: [
      { text: 'Het pakket vertrok maandag. Dinsdag was het in het depot. De chauffeur belde vrijdag aan.', times: 20 },
      { text: 'We bekeken de lijn. Een graafmachine had ze doorgesneden. De herstelling duurde een dag.', times: 20 },
      { text: 'De factuur was fout. We verbeterden ze. De nieuwe zit erbij.', times: 20 },
      { text: 'Uw toestel is hier. Het werd getest. Het werkt weer.', times: 20 },
    ],
    good: [
      'Het pakket vertrok maandag. Dinsdag was het in het depot.\n\nDe chauffeur belde vrijdag aan.',
      'We bekeken de lijn. Een graafmachine had ze doorgesneden.',
      'De factuur was fout. We verbeterden ze.',
      'Uw toestel is hier.',
    ],
  },
}
