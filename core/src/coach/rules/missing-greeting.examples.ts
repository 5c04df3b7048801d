import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const missingGreetingExamples: RuleExamples = {
  en: {
    bad: [
      'Your parcel left our warehouse this morning and will be with you on Friday before noon, so that somebody should be at home to take it from the driver.',
      'The invoice that you received on Monday shows the old price of the cable, which is why the new invoice of today replaces it in full and needs no answer.',
      'We looked at the photos that you sent on Sunday and saw the crack in the upper corner, which comes from the transport and is covered by us in full.',
      'The line in your street was repaired at noon and the speed is back to what you ordered, which you can see on the page of your account at any time.',
    ],
    good: [
      'Hello Anna,\nyour parcel left our warehouse this morning and will be with you on Friday before noon, so that somebody should be at home to take it from the driver.',
      'Dear Ms Jones,\nthe invoice that you received on Monday shows the old price of the cable, which is why the new invoice of today replaces it in full.',
      'Thank you for the photos that you sent on Sunday; they show the crack in the upper corner, which comes from the transport and is covered by us in full.',
      'Your parcel left.',
    ],
  },
  es: {
    bad: [
      'Su paquete salió esta mañana de nuestro almacén y estará con usted el viernes antes de mediodía, así que conviene que haya alguien en casa para recibirlo.',
      'La factura que recibió el lunes muestra el precio antiguo del cable, por eso la factura de hoy la sustituye por completo y no hace falta que conteste.',
      'Miramos las fotos que envió el domingo y vimos la grieta en la esquina de arriba, que viene del transporte y que cubrimos nosotros por completo.',
      'La línea de su calle se reparó a mediodía y la velocidad vuelve a ser la que usted contrató, como puede ver en la página de su cuenta.',
    ],
    good: [
      'Hola, Ana:\nsu paquete salió esta mañana de nuestro almacén y estará con usted el viernes antes de mediodía, así que conviene que haya alguien en casa.',
      'Estimada señora Gómez:\nla factura que recibió el lunes muestra el precio antiguo del cable, por eso la factura de hoy la sustituye por completo.',
      'Gracias por las fotos que envió el domingo; muestran la grieta en la esquina de arriba, que viene del transporte y que cubrimos nosotros.',
      'Su paquete salió.',
    ],
  },
  pt: {
    bad: [
      'A sua encomenda saiu hoje cedo do nosso armazém e chega na sexta-feira antes do meio-dia, por isso convém que haja alguém em casa para a receber do motorista.',
      'A fatura que recebeu na segunda-feira mostra o preço antigo do cabo, por isso a fatura de hoje a substitui por completo e não é preciso responder a ela.',
      'Vimos as fotos que enviou no domingo e a rachadura no canto de cima, que vem do transporte e que é coberta por nós por completo, sem custo algum.',
      'A linha da sua rua foi consertada ao meio-dia e a velocidade voltou a ser a que o senhor contratou, como pode ver na página da sua conta.',
    ],
    good: [
      'Olá, Ana,\na sua encomenda saiu hoje cedo do nosso armazém e chega na sexta-feira antes do meio-dia, por isso convém que haja alguém em casa para a receber.',
      'Prezada senhora Gomes,\na fatura que recebeu na segunda-feira mostra o preço antigo do cabo, por isso a fatura de hoje a substitui por completo.',
      'Obrigado pelas fotos que enviou no domingo; mostram a rachadura no canto de cima, que vem do transporte e que é coberta por nós por completo.',
      'A encomenda saiu.',
    ],
  },
  nl: {
    bad: [
      'Uw pakket vertrok vanmorgen uit ons magazijn en is vrijdag voor 12 uur bij u, dus is het goed dat er iemand thuis is om het van de chauffeur aan te nemen.',
      'De factuur die u maandag kreeg toont de oude prijs van de kabel, daarom vervangt de factuur van vandaag die helemaal en hoeft u er niet op te antwoorden.',
      'We bekeken de foto\'s die u zondag stuurde en zagen de barst in de bovenste hoek, die van het transport komt en die wij helemaal voor onze rekening nemen.',
      'De lijn in uw straat werd om 12 uur hersteld en de snelheid is weer wat u besteld hebt, wat u op de pagina van uw account op elk moment kunt zien.',
    ],
    good: [
      'Beste Anna,\nuw pakket vertrok vanmorgen uit ons magazijn en is vrijdag voor 12 uur bij u, dus is het goed dat er iemand thuis is om het aan te nemen.',
      'Geachte mevrouw Jansen,\nde factuur die u maandag kreeg toont de oude prijs van de kabel, daarom vervangt de factuur van vandaag die helemaal.',
      'Bedankt voor de foto\'s die u zondag stuurde; ze tonen de barst in de bovenste hoek, die van het transport komt en die wij helemaal betalen.',
      'Uw pakket is vertrokken.',
    ],
  },
}
