import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const apologyIncompleteExamples: RuleExamples = {
  en: {
    bad: [
      { text: 'I am sorry for the delay.', facts: {kind: 'apology'} },
      { text: 'We apologise. We have refunded you.', facts: {kind: 'apology'} },
      { text: 'I am sorry to hear that.', facts: {kind: 'apology'} },
      { text: 'Sorry for the wrong invoice. It will not happen again.', facts: {kind: 'apology'} },
    ],
    good: [
      { text: 'I am sorry for the wrong invoice; that was our mistake. It happened because the old price was still in the system. I have corrected it and refunded the difference. From now on we check prices every morning so that it does not happen again. I know that this cost you time and trouble. Thank you for your patience.', facts: {kind: 'apology'} },
      { text: 'We apologise for the delay. It was caused by a mix-up of two labels. We have sent a new parcel by express today. To prevent this from happening again, we have added a second check. You had to wait for a week, which is frustrating. We appreciate your patience.', facts: {kind: 'apology'} },
      { text: 'I am sorry for the delay.', facts: {kind: 'reply'} },
      'I am sorry for the delay.',
    ],
  },
  es: {
    bad: [
      { text: 'Disculpe la demora.', facts: {kind: 'apology'} },
      { text: 'Le pedimos disculpas. Ya le hemos reembolsado.', facts: {kind: 'apology'} },
      { text: 'Lamento saber eso.', facts: {kind: 'apology'} },
      { text: 'Perdone la factura equivocada. No volverá a ocurrir.', facts: {kind: 'apology'} },
    ],
    good: [
      { text: 'Le pido disculpas por la factura equivocada; fue un error nuestro. Ocurrió porque el precio antiguo seguía en el sistema. Ya lo he corregido y reembolsado. Para evitar que se repita, revisamos los precios cada mañana. Sé que esto le costó tiempo y molestias. Gracias por su paciencia.', facts: {kind: 'apology'} },
      { text: 'Le pedimos disculpas por la demora. Fue debido a una confusión de dos etiquetas. Hoy le hemos enviado otro paquete. Hemos añadido un segundo control para que no vuelva a suceder. Tuvo que esperar una semana, y eso es frustrante. Agradecemos su paciencia.', facts: {kind: 'apology'} },
      { text: 'Disculpe la demora.', facts: {kind: 'reply'} },
      'Disculpe la demora.',
    ],
  },
  pt: {
    bad: [
      { text: 'Desculpe a demora.', facts: {kind: 'apology'} },
      { text: 'Pedimos desculpas. Já reembolsamos o valor.', facts: {kind: 'apology'} },
      { text: 'Lamento ouvir isso.', facts: {kind: 'apology'} },
      { text: 'Desculpe a fatura errada. Não voltará a acontecer.', facts: {kind: 'apology'} },
    ],
    good: [
      { text: 'Peço desculpas pela fatura errada; foi um erro nosso. Aconteceu porque o preço antigo ainda estava no sistema. Já corrigi e reembolsei a diferença. Para evitar que se repita, conferimos os preços todas as manhãs. Sei que isto lhe custou tempo e transtornos. Obrigado pela paciência.', facts: {kind: 'apology'} },
      { text: 'Pedimos desculpas pela demora. Foi devido a uma troca de duas etiquetas. Hoje já enviamos outra encomenda. Acrescentamos uma segunda conferência para que isto não volte a acontecer. O senhor teve que esperar uma semana, o que é frustrante. Agradecemos a paciência.', facts: {kind: 'apology'} },
      { text: 'Desculpe a demora.', facts: {kind: 'reply'} },
      'Desculpe a demora.',
    ],
  },
  nl: {
    bad: [
      { text: 'Sorry voor de vertraging.', facts: {kind: 'apology'} },
      { text: 'Onze excuses. We hebben u terugbetaald.', facts: {kind: 'apology'} },
      { text: 'Wat vervelend om te horen.', facts: {kind: 'apology'} },
      { text: 'Excuses voor de verkeerde factuur. Het zal niet meer gebeuren.', facts: {kind: 'apology'} },
    ],
    good: [
      { text: 'Mijn excuses voor de verkeerde factuur; dat was onze fout. Het gebeurde omdat de oude prijs nog in het systeem stond. Ik heb het gecorrigeerd en het verschil teruggestort. Voortaan controleren we de prijzen elke ochtend, zodat dit niet meer gebeurt. Ik weet dat dit u tijd en moeite kostte. Dank u voor uw geduld.', facts: {kind: 'apology'} },
      { text: 'Onze excuses voor de vertraging. Die kwam doordat twee etiketten verwisseld waren. We hebben vandaag een nieuw pakket verzonden. Om dit te voorkomen hebben we een extra controle toegevoegd. U moest een week wachten en dat is frustrerend. We waarderen uw geduld.', facts: {kind: 'apology'} },
      { text: 'Sorry voor de vertraging.', facts: {kind: 'reply'} },
      'Sorry voor de vertraging.',
    ],
  },
}
