import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const negativePhrasingExamples: RuleExamples = {
  en: {
    bad: [
      'This item is out of stock.',
      'We cannot change the address.',
      'Unfortunately we are unable to help.',
      'There is no way to do this.',
    ],
    good: [
      'It ships as soon as it arrives, and you get a mail that day.',
      'The address can be changed until the parcel leaves.',
      'If you cannot open the file, tell me.',
      'You can use the second form.',
    ],
  },
  es: {
    bad: [
      'Este artículo está agotado.',
      'No podemos cambiar la dirección.',
      'Lamentablemente no es posible ayudarle.',
      'No hay forma de hacerlo.',
    ],
    good: [
      'Sale en cuanto llegue y ese día recibe un correo.',
      'La dirección se puede cambiar hasta que salga el paquete.',
      'Si no puede abrir el archivo, dígamelo.',
      'Puede usar el segundo formulario.',
    ],
  },
  pt: {
    bad: [
      'Este artigo está esgotado.',
      'Não podemos mudar o endereço.',
      'Infelizmente não é possível ajudar.',
      'Não há forma de fazer isso.',
    ],
    good: [
      'Sai assim que chegar e nesse dia recebe um e-mail.',
      'O endereço pode ser mudado até a encomenda sair.',
      'Se não conseguir abrir o arquivo, diga-me.',
      'Pode usar o segundo formulário.',
    ],
  },
  nl: {
    bad: [
      'Dit artikel is uitverkocht.',
      'We kunnen het adres niet wijzigen.',
      'Helaas is het niet mogelijk om u te helpen.',
      'Er is geen oplossing hiervoor.',
    ],
    good: [
      'Het vertrekt zodra het binnen is en u krijgt die dag een mail.',
      'Het adres kan gewijzigd worden tot het pakket vertrekt.',
      'Als u het bestand niet kunt openen, zegt u het dan.',
      'U kunt het tweede formulier gebruiken.',
    ],
  },
}
