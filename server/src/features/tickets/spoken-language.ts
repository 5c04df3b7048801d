import { identifyLanguage, loadNgramsFor } from '#core/language/identify.ts'

/** The language of what a customer says in a conversation that has one already; undefined where the words do not tell. */
export async function spokenLanguage(text: string): Promise<string | undefined> {
  await loadNgramsFor(text)
  const { language, sure } = identifyLanguage(text)
  return sure ? language : undefined
}
