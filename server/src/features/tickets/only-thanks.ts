const words = (text: string) => text.trim().split(/\s+/)

const THANKS =
  words(`thanks thank thx ty cheers gracias agradezco obrigado obrigada obrigados valeu grato grata
  bedankt dank dankjewel dankuwel merci perfect perfecto perfeito prima top great excellent excelente genial vale ok okay`)

/** What stands around thanks without saying anything new. */
const POLITE =
  words(`you so very much a lot many again for your the help quick fast answer reply response support it its
  that is was works working worked now fine all good everything solved and best kind regards hi hello dear wonderful nice day have
  muchas mil por la el su tu ayuda rapida respuesta todo bien funciona ya ahora resuelto y saludos hola un buen dia que tenga
  muito pela pelo sua ajuda tudo bem bom agora resolvido e ola abraco cumprimentos atenciosamente dia
  u je jullie wel heel erg hartelijk voor de het hulp snelle reactie antwoord alles goed werkt nu opgelost en groet groeten
  vriendelijke met hallo beste fijne dag dit zo ik i we`)

/** Words that turn thanks into an answer. */
const TURNS =
  words(`but not no never still however yet only wrong broken pero no nunca aun todavia sigue mal roto
  mas porem nao nunca ainda continua errado maar niet geen nooit nog toch fout kapot`)

const known = new Set([...THANKS, ...POLITE])
const thanks = new Set(THANKS)
const turns = new Set(TURNS)
/** Room for a greeting by name and a signature. */
const MOST_UNKNOWN = 3
const MOST_WORDS = 20

/** "Thanks" reopens nothing (1.7): thanks and courtesies only, without a question, a number or a "but". */
export function isOnlyThanks(text: string): boolean {
  if (/[?¿\d]/.test(text)) return false
  const said = (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? []
  ).slice(0, MOST_WORDS + 1)
  if (
    !said.length ||
    said.length > MOST_WORDS ||
    said.some((word) => turns.has(word) || word.endsWith("n't"))
  )
    return false
  return (
    said.some((word) => thanks.has(word)) && said.filter((word) => !known.has(word)).length <= MOST_UNKNOWN
  )
}
