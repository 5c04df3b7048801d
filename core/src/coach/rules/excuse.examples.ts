import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const excuseExamples: RuleExamples = {
  en: {
    bad: [
      'Due to high call volumes we could not answer.',
      'We are very busy at the moment.',
      'These things happen.',
      'There is a shortage of staff.',
      'For reasons beyond our control your order is late.',
    ],
    good: [
      'Your order waited two days for a part; it leaves tomorrow.',
      'I answer your second question below.',
      'A software update changed the price by mistake.',
      'The volume of the speaker is set in the app.',
    ],
  },
  es: {
    bad: [
      'Debido al alto volumen de llamadas no pudimos contestar.',
      'Estamos muy ocupados en este momento.',
      'Estas cosas pasan.',
      'Hay falta de personal.',
      'Por causas ajenas a nosotros su pedido se retrasa.',
    ],
    good: [
      'Su pedido esperó dos días una pieza; sale mañana.',
      'Respondo abajo a su segunda pregunta.',
      'Una actualización cambió el precio por error.',
      'El volumen del altavoz se ajusta en la aplicación.',
    ],
  },
  pt: {
    bad: [
      'Devido ao alto volume de ligações não conseguimos atender.',
      'Estamos muito ocupados neste momento.',
      'Essas coisas acontecem.',
      'Há falta de pessoal.',
      'Por motivos alheios à nossa vontade o seu pedido atrasou.',
    ],
    good: [
      'O seu pedido esperou dois dias por uma peça; sai amanhã.',
      'Respondo abaixo à sua segunda pergunta.',
      'Uma atualização mudou o preço por engano.',
      'O volume da coluna ajusta-se no aplicativo.',
    ],
  },
  nl: {
    bad: [
      'Vanwege de grote drukte konden we niet antwoorden.',
      'We zijn momenteel erg druk.',
      'Dit soort dingen gebeuren.',
      'Er is een personeelstekort.',
      'Om redenen buiten onze wil is uw bestelling laat.',
    ],
    good: [
      'Uw bestelling wachtte twee dagen op een onderdeel; ze vertrekt morgen.',
      'Ik beantwoord uw tweede vraag hieronder.',
      'Een update heeft per vergissing de prijs veranderd.',
      'Het volume van de luidspreker stelt u in de app in.',
    ],
  },
}
