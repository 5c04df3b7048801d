import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const placeholderLeftExamples: RuleExamples = {
  en: {
    bad: [
      'Dear {{customer.name}}, your parcel left.',
      'Dear [NAME], your parcel left.',
      'Your order XXXX is on its way.',
      'It arrives on TBD.',
    ],
    good: [
      'Dear Anna, your parcel left.',
      'The list [1] is attached.',
      'Your order 4821 is on its way.',
      'It arrives on Monday.',
    ],
  },
  es: {
    bad: [
      'Estimada {{cliente.nombre}}, su paquete salió.',
      'Estimado [NOMBRE], su paquete salió.',
      'Su pedido XXXX va en camino.',
      'Insertar fecha aquí.',
    ],
    good: [
      'Estimada Ana, su paquete salió.',
      'La lista [1] va adjunta.',
      'Su pedido 4821 va en camino.',
      'Llega el lunes.',
    ],
  },
  pt: {
    bad: [
      'Prezada {{cliente.nome}}, a encomenda saiu.',
      'Prezado [NOME], a encomenda saiu.',
      'O seu pedido XXXX está a caminho.',
      'Inserir data aqui.',
    ],
    good: [
      'Prezada Ana, a encomenda saiu.',
      'A lista [1] segue anexa.',
      'O seu pedido 4821 está a caminho.',
      'Chega na segunda-feira.',
    ],
  },
  nl: {
    bad: [
      'Beste {{klant.naam}}, uw pakket is vertrokken.',
      'Beste [NAAM], uw pakket is vertrokken.',
      'Uw bestelling XXXX is onderweg.',
      'Datum hier invullen.',
    ],
    good: [
      'Beste Anna, uw pakket is vertrokken.',
      'De lijst [1] zit erbij.',
      'Uw bestelling 4821 is onderweg.',
      'Het komt maandag aan.',
    ],
  },
}
