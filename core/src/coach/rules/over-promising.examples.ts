import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const overPromisingExamples: RuleExamples = {
  en: {
    bad: [
      'We guarantee that your parcel arrives on Friday.',
      'I promise you this will be solved today.',
      'This will never happen again.',
      'It is 100% certain that the refund is there tomorrow.',
      'Rest assured, everything will be fine.',
    ],
    good: [
      'We expect your parcel on Friday and write to you that day either way.',
      'The guarantee of your device runs until May.',
      'We have added a second check before each shipment.',
      'You hear from me by Thursday at 16:00.',
    ],
  },
  es: {
    bad: [
      'Le garantizamos que su paquete llegará el viernes.',
      'Te prometo que hoy quedará resuelto.',
      'Esto nunca volverá a ocurrir.',
      'Es 100 % seguro que mañana tendrá el reembolso.',
      'Sin ninguna duda recibirá su dinero.',
    ],
    good: [
      'Esperamos su paquete el viernes y le escribimos ese día en cualquier caso.',
      'La garantía de su equipo vence en mayo.',
      'Hemos añadido una segunda revisión antes de cada envío.',
      'Tendrá noticias mías antes del jueves a las 16:00.',
    ],
  },
  pt: {
    bad: [
      'Garantimos que a sua encomenda chega na sexta-feira.',
      'Prometo que hoje fica resolvido.',
      'Isso nunca mais vai acontecer.',
      'É 100% certo que amanhã terá o reembolso.',
      'Sem qualquer dúvida receberá o seu dinheiro.',
    ],
    good: [
      'Prevemos a sua encomenda para sexta-feira e escrevemos nesse dia em qualquer caso.',
      'A garantia do seu aparelho vai até maio.',
      'Acrescentamos uma segunda conferência antes de cada envio.',
      'Terá notícias minhas até quinta-feira às 16h.',
    ],
  },
  nl: {
    bad: [
      'Wij garanderen dat uw pakket vrijdag aankomt.',
      'Ik beloof u dat het vandaag opgelost is.',
      'Dit zal nooit meer gebeuren.',
      'Het is 100% zeker dat u morgen uw geld terug hebt.',
      'Zonder enige twijfel komt het goed.',
    ],
    good: [
      'We verwachten uw pakket vrijdag en schrijven u die dag in elk geval.',
      'De garantie van uw toestel loopt tot mei.',
      'We hebben een tweede controle vóór elke verzending toegevoegd.',
      'U hoort van mij uiterlijk donderdag om 16.00 uur.',
    ],
  },
}
