import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const wrongNameExamples: RuleExamples = {
  en: {
    bad: [
      { text: 'Dear Ms Smith,\nYour parcel left.', facts: {customerName: 'Anna Jones'} },
      { text: 'Hi Tim,\nYour parcel left.', facts: {customerName: 'Tom Baker'} },
      { text: 'Hello Marta, your parcel left.', facts: {customerName: 'Maria'} },
      { text: 'Dear Mr Coster, your parcel left.', facts: {customerName: 'Jos\u00e9 Costa'} },
    ],
    good: [
      { text: 'Dear Ms Jones,\nYour parcel left.', facts: {customerName: 'Anna Jones'} },
      { text: 'Hi Tom,\nYour parcel left.', facts: {customerName: 'Tom Baker'} },
      { text: 'Hello Jose, your parcel left.', facts: {customerName: 'Jos\u00e9 Costa'} },
      'Hi Tim,\nYour parcel left.',
    ],
  },
  es: {
    bad: [
      { text: 'Estimada señora García:\nSu paquete salió.', facts: {customerName: 'Ana G\u00f3mez'} },
      { text: 'Hola, Carlos:\nSu paquete salió.', facts: {customerName: 'Luis'} },
      { text: 'Hola Marta, su paquete salió.', facts: {customerName: 'Mar\u00eda'} },
      { text: 'Buenos días, señor Castro:\nSu paquete salió.', facts: {customerName: 'Jos\u00e9 Costa'} },
    ],
    good: [
      { text: 'Estimada señora Gomez:\nSu paquete salió.', facts: {customerName: 'Ana G\u00f3mez'} },
      { text: 'Hola, Luis:\nSu paquete salió.', facts: {customerName: 'Luis'} },
      { text: 'Hola María, su paquete salió.', facts: {customerName: 'Mar\u00eda'} },
      'Hola, Carlos:\nSu paquete salió.',
    ],
  },
  pt: {
    bad: [
      { text: 'Prezada senhora Garcia,\nA encomenda saiu.', facts: {customerName: 'Ana Gomes'} },
      { text: 'Olá, Carlos,\nA encomenda saiu.', facts: {customerName: 'Lu\u00eds'} },
      { text: 'Olá Marta, a encomenda saiu.', facts: {customerName: 'Maria'} },
      { text: 'Bom dia, senhor Castro,\nA encomenda saiu.', facts: {customerName: 'Jos\u00e9 Costa'} },
    ],
    good: [
      { text: 'Prezada senhora Gomes,\nA encomenda saiu.', facts: {customerName: 'Ana Gomes'} },
      { text: 'Olá, Luis,\nA encomenda saiu.', facts: {customerName: 'Lu\u00eds'} },
      { text: 'Olá Maria, a encomenda saiu.', facts: {customerName: 'Maria'} },
      'Olá, Carlos,\nA encomenda saiu.',
    ],
  },
  nl: {
    bad: [
      { text: 'Geachte mevrouw Peeters,\nUw pakket is vertrokken.', facts: {customerName: 'Anna Jansen'} },
      { text: 'Dag Tim,\nUw pakket is vertrokken.', facts: {customerName: 'Tom'} },
      { text: 'Beste Marta, uw pakket is vertrokken.', facts: {customerName: 'Maria'} },
      { text: 'Geachte heer Bakker,\nUw pakket is vertrokken.', facts: {customerName: 'Jan de Vries'} },
    ],
    good: [
      { text: 'Geachte mevrouw Jansen,\nUw pakket is vertrokken.', facts: {customerName: 'Anna Jansen'} },
      { text: 'Dag Tom,\nUw pakket is vertrokken.', facts: {customerName: 'Tom'} },
      { text: 'Geachte heer De Vries,\nUw pakket is vertrokken.', facts: {customerName: 'Jan de Vries'} },
      'Dag Tim,\nUw pakket is vertrokken.',
    ],
  },
}
