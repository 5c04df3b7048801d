import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const longSentenceExamples: RuleExamples = {
  en: {
    bad: [
      'We have looked at the invoice that you sent us on Monday and we have seen that the price of the cable is not the one that was shown on the page when you bought it, which is why we will send you a new one.',
      'The driver who came to your house on Friday at noon did not find anybody at home and took the parcel back to the depot in the next town where it now waits for you until the end of the month as we wrote to you before.',
      'If you go to the page of your account and then open the list of your orders and choose the one from last Monday and press the small arrow on the right side you will find the button that starts the return of the parcel.',
      'Our team has read the letter in which you describe how the machine stopped after the second wash and how the water ran over the floor of the kitchen and into the flat below where your neighbour had just painted the walls of the living room.',
    ],
    good: [
      'We have looked at the invoice. The price of the cable is wrong. We send you a new one.',
      'The driver found nobody at home on Friday. The parcel waits in the depot.',
      'Open your account. Choose the order. Press the arrow.',
      'I have read your letter about the machine.',
    ],
  },
  es: {
    bad: [
      'Hemos mirado la factura que nos envió el lunes y hemos visto que el precio del cable no es el que se mostraba en la página cuando usted lo compró, y por esa razón le enviaremos una factura nueva con el precio correcto de aquel día de la semana pasada.',
      'El repartidor que fue a su casa el viernes a mediodía no encontró a nadie y llevó el paquete de vuelta al almacén de la ciudad de al lado, donde ahora le espera hasta el final del mes tal y como le escribimos en el correo de ayer.',
      'Si va a la página de su cuenta y después abre la lista de sus pedidos y elige el del lunes pasado y pulsa la flecha pequeña del lado derecho encontrará el botón con el que empieza la devolución del paquete que usted recibió en su casa.',
      'Nuestro equipo ha leído la carta en la que usted cuenta cómo la máquina se paró después del segundo lavado y cómo el agua corrió por el suelo de la cocina hasta el piso de abajo, donde su vecino acababa de pintar las paredes del salón.',
    ],
    good: [
      'Hemos mirado la factura. El precio del cable está mal. Le enviamos otra.',
      'El repartidor no encontró a nadie el viernes. El paquete espera en el almacén.',
      'Abra su cuenta. Elija el pedido. Pulse la flecha.',
      'He leído su carta sobre la máquina.',
    ],
  },
  pt: {
    bad: [
      'Vimos a fatura que nos enviou na segunda-feira e notamos que o preço do cabo não é o que aparecia na página quando o senhor o comprou, e por essa razão vamos enviar uma fatura nova com o preço correto daquele dia da semana passada.',
      'O motorista que foi à sua casa na sexta-feira ao meio-dia não encontrou ninguém e levou a encomenda de volta para o armazém da cidade ao lado, onde agora espera pelo senhor até ao fim do mês como escrevemos no e-mail de ontem à tarde.',
      'Se for à página da sua conta e depois abrir a lista dos seus pedidos e escolher o de segunda-feira passada e apertar a seta pequena do lado direito vai encontrar o botão com o qual começa a devolução da encomenda que recebeu em casa.',
      'A nossa equipe leu a carta em que o senhor conta como a máquina parou depois da segunda lavagem e como a água correu pelo chão da cozinha até o andar de baixo, onde o vizinho tinha acabado de pintar as paredes da sala de estar.',
    ],
    good: [
      'Vimos a fatura. O preço do cabo está errado. Enviamos outra.',
      'O motorista não encontrou ninguém na sexta-feira. A encomenda espera no armazém.',
      'Abra a sua conta. Escolha o pedido. Aperte a seta.',
      'Li a sua carta sobre a máquina.',
    ],
  },
  nl: {
    bad: [
      'We hebben de factuur bekeken die u ons maandag stuurde en we zagen dat de prijs van de kabel niet die is die op de pagina stond toen u hem kocht, en daarom sturen we u een nieuwe factuur met de juiste prijs van die dag van vorige week.',
      'De chauffeur die vrijdag om 12 uur bij u thuis kwam vond niemand en bracht het pakket terug naar het depot in de stad ernaast, waar het nu op u wacht tot het einde van de maand zoals we u gisteren in de mail al hebben geschreven.',
      'Als u naar de pagina van uw account gaat en dan de lijst van uw bestellingen opent en die van vorige maandag kiest en op de kleine pijl aan de rechterkant drukt vindt u de knop waarmee de retour begint van het pakket dat u thuis kreeg.',
      'Ons team heeft de brief gelezen waarin u vertelt hoe de machine na de tweede was stilviel en hoe het water over de vloer van de keuken liep tot in de woning eronder, waar uw buurman net de muren van de woonkamer had geschilderd.',
    ],
    good: [
      'We hebben de factuur bekeken. De prijs van de kabel is fout. We sturen u een nieuwe.',
      'De chauffeur vond vrijdag niemand thuis. Het pakket wacht in het depot.',
      'Open uw account. Kies de bestelling. Druk op de pijl.',
      'Ik heb uw brief over de machine gelezen.',
    ],
  },
}
