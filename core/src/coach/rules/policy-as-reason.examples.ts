import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const policyAsReasonExamples: RuleExamples = {
  en: {
    bad: [
      'It is our policy not to refund opened items.',
      'As per our policy, shipping is not returned.',
      'Our policy does not allow that.',
      'That is against company policy.',
    ],
    good: [
      'We can refund unopened items; for opened ones I offer a repair.',
      'The insurance policy you bought covers the screen.',
      'Shipping is paid to the carrier, which is why I can return the price of the item.',
      'I have read your policy number.',
    ],
  },
  es: {
    bad: [
      'Es nuestra política no devolver artículos abiertos.',
      'Según nuestra política, el envío no se reembolsa.',
      'Nuestra política no lo permite.',
      'Eso va en contra de las normas de la empresa.',
    ],
    good: [
      'Podemos devolver artículos sin abrir; para los abiertos le ofrezco una reparación.',
      'La póliza que usted contrató cubre la pantalla.',
      'El envío se paga al transportista, por eso le devuelvo el precio del artículo.',
      'He leído su número de póliza.',
    ],
  },
  pt: {
    bad: [
      'É a nossa política não devolver artigos abertos.',
      'Segundo a nossa política, o frete não é reembolsado.',
      'A nossa política não permite isso.',
      'Isso vai contra as normas da empresa.',
    ],
    good: [
      'Podemos devolver artigos fechados; para os abertos ofereço o conserto.',
      'A apólice que o senhor contratou cobre a tela.',
      'O frete é pago à transportadora, por isso devolvo o valor do artigo.',
      'Já li o número da sua apólice.',
    ],
  },
  nl: {
    bad: [
      'Het is ons beleid om geopende artikelen niet terug te nemen.',
      'Volgens ons beleid betalen we de verzendkosten niet terug.',
      'Dat is nu eenmaal ons beleid.',
      'Dit is in strijd met onze regels.',
    ],
    good: [
      'Ongeopende artikelen nemen we terug; voor geopende bied ik u een reparatie aan.',
      'De polis die u hebt gekocht dekt het scherm.',
      'De verzendkosten gaan naar de vervoerder, daarom krijgt u de prijs van het artikel terug.',
      'Ik heb uw polisnummer gelezen.',
    ],
  },
}
