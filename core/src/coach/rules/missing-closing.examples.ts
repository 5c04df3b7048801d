import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const missingClosingExamples: RuleExamples = {
  en: {
    bad: [
      'Hello Anna,\nyour parcel left our warehouse this morning and will be with you on Friday before noon, so that somebody should be at home to take it from the driver.',
      'Hi Tom,\nthe invoice that you received on Monday shows the old price of the cable, which is why the new invoice of today replaces it in full.',
      'Dear Ms Jones,\nwe looked at the photos that you sent on Sunday and saw the crack in the upper corner, which comes from the transport and is covered by us.',
      'Hello Mr Costa,\nthe line in your street was repaired at noon and the speed is back to what you ordered, as the page of your account shows.',
    ],
    good: [
      'Hello Anna,\nyour parcel left our warehouse this morning and will be with you on Friday before noon, so that somebody should be at home.\nKind regards\nEva',
      'Hi Tom,\nthe invoice that you received on Monday shows the old price of the cable, which is why the new invoice of today replaces it. Have a good day!',
      'Dear Ms Jones,\nwe looked at the photos that you sent on Sunday and saw the crack, which is covered by us in full. Thank you for your patience.',
      'Hi Tom, your parcel left.',
    ],
  },
  es: {
    bad: [
      'Hola, Ana:\nsu paquete salió esta mañana de nuestro almacén y estará con usted el viernes antes de mediodía, así que conviene que haya alguien en casa.',
      'Hola, Luis:\nla factura que recibió el lunes muestra el precio antiguo del cable, por eso la factura de hoy la sustituye por completo.',
      'Estimada señora Gómez:\nmiramos las fotos que envió el domingo y vimos la grieta en la esquina de arriba, que viene del transporte y cubrimos nosotros.',
      'Estimado señor Costa:\nla línea de su calle se reparó a mediodía y la velocidad vuelve a ser la que usted contrató, como muestra su cuenta.',
    ],
    good: [
      'Hola, Ana:\nsu paquete salió esta mañana de nuestro almacén y estará con usted el viernes antes de mediodía, así que conviene que haya alguien.\nUn saludo\nEva',
      'Hola, Luis:\nla factura que recibió el lunes muestra el precio antiguo del cable, por eso la factura de hoy la sustituye. ¡Que tenga un buen día!',
      'Estimada señora Gómez:\nmiramos las fotos que envió el domingo y vimos la grieta, que cubrimos nosotros por completo. Gracias por su paciencia.',
      'Hola, Luis: su paquete salió.',
    ],
  },
  pt: {
    bad: [
      'Olá, Ana,\na sua encomenda saiu hoje cedo do nosso armazém e chega na sexta-feira antes do meio-dia, por isso convém que haja alguém em casa para a receber.',
      'Olá, Luís,\na fatura que recebeu na segunda-feira mostra o preço antigo do cabo, por isso a fatura de hoje a substitui por completo.',
      'Prezada senhora Gomes,\nvimos as fotos que enviou no domingo e a rachadura no canto de cima, que vem do transporte e é coberta por nós.',
      'Prezado senhor Costa,\na linha da sua rua foi consertada ao meio-dia e a velocidade voltou a ser a que contratou, como mostra a sua conta.',
    ],
    good: [
      'Olá, Ana,\na sua encomenda saiu hoje cedo do nosso armazém e chega na sexta-feira antes do meio-dia, por isso convém que haja alguém.\nCumprimentos\nEva',
      'Olá, Luís,\na fatura que recebeu na segunda-feira mostra o preço antigo do cabo, por isso a fatura de hoje a substitui. Tenha um ótimo dia!',
      'Prezada senhora Gomes,\nvimos as fotos que enviou no domingo e a rachadura, que é coberta por nós por completo. Obrigado pela paciência.',
      'Olá, Luís, a encomenda saiu.',
    ],
  },
  nl: {
    bad: [
      'Beste Anna,\nuw pakket vertrok vanmorgen uit ons magazijn en is vrijdag voor 12 uur bij u, dus is het goed dat er iemand thuis is om het aan te nemen.',
      'Dag Tom,\nde factuur die u maandag kreeg toont de oude prijs van de kabel, daarom vervangt de factuur van vandaag die helemaal.',
      'Geachte mevrouw Jansen,\nwe bekeken de foto\'s die u zondag stuurde en zagen de barst in de bovenste hoek, die van het transport komt en die wij betalen.',
      'Geachte heer Costa,\nde lijn in uw straat werd om 12 uur hersteld en de snelheid is weer wat u besteld hebt, zoals uw account toont.',
    ],
    good: [
      'Beste Anna,\nuw pakket vertrok vanmorgen uit ons magazijn en is vrijdag voor 12 uur bij u, dus is het goed dat er iemand thuis is.\nMet vriendelijke groet\nEva',
      'Dag Tom,\nde factuur die u maandag kreeg toont de oude prijs van de kabel, daarom vervangt de factuur van vandaag die. Fijne dag!',
      'Geachte mevrouw Jansen,\nwe bekeken de foto\'s die u zondag stuurde en zagen de barst, die wij helemaal betalen. Dank u voor uw geduld.',
      'Dag Tom, uw pakket is vertrokken.',
    ],
  },
}
