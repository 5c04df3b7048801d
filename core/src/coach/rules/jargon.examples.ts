import type { RuleExamples } from './examples.ts'

/** Made-up drafts that the rule finds fault with, and drafts that say it well. */
// prettier-ignore
export const jargonExamples: RuleExamples = {
  en: {
    bad: [
      'The backend has a latency problem.',
      'Your credentials are not whitelisted.',
      'Pursuant to the aforementioned terms, we remit the amount.',
      'We did a rollback after the hotfix.',
    ],
    good: [
      'Our system answers slowly this morning.',
      'Your password is not yet accepted; I reset it now.',
      'As we agreed on Monday, we send the money.',
      'We have gone back to the earlier version.',
    ],
  },
  es: {
    bad: [
      'El backend tiene un problema de latencia.',
      'Sus credenciales no están en la whitelist.',
      'En virtud de lo antes mencionado, le abonamos el importe.',
      'Hicimos un rollback tras el hotfix.',
    ],
    good: [
      'Nuestro sistema responde lento esta mañana.',
      'Su contraseña aún no se acepta; la restablezco ahora.',
      'Como acordamos el lunes, le enviamos el dinero.',
      'Hemos vuelto a la versión anterior.',
    ],
  },
  pt: {
    bad: [
      'O backend tem um problema de latência.',
      'As suas credenciais não estão na whitelist.',
      'Em virtude do acima mencionado, creditamos o valor; em virtude de erro.',
      'Fizemos um rollback depois do hotfix.',
    ],
    good: [
      'O nosso sistema responde devagar esta manhã.',
      'A sua senha ainda não é aceita; redefino agora.',
      'Como combinamos na segunda-feira, enviamos o dinheiro.',
      'Voltamos à versão anterior.',
    ],
  },
  nl: {
    bad: [
      'De backend heeft een latency-probleem.',
      'Uw credentials staan niet op de whitelist.',
      'Derhalve storten wij het bovengenoemde bedrag.',
      'We deden een rollback na de hotfix.',
    ],
    good: [
      'Ons systeem reageert vanmorgen traag.',
      'Uw wachtwoord wordt nog niet aanvaard; ik stel het nu opnieuw in.',
      'Zoals maandag afgesproken sturen we u het geld.',
      'We zijn terug naar de vorige versie gegaan.',
    ],
  },
}
