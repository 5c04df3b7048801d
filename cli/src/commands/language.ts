import { identifyLanguage, loadNgrams } from '#core/language/identify.ts'
import { answerLines } from '../json-lines.ts'
import type { Command } from '../main.ts'

const command: Command = {
  async run(_args, io) {
    await loadNgrams()
    return answerLines(io, ({ id, text }) => {
      if (typeof text !== 'string') throw new RangeError('"text" must be a string')
      return { id, lang: identifyLanguage(text).language }
    })
  },
}

export default command
