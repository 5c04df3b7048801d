import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { identifyLanguage, loadNgrams } from '#core/language/identify.ts'
import { answerLines } from '../json-lines.ts'
import type { Command } from '../main.ts'

const command: Command = {
  async run(args, io) {
    await loadNgrams()
    try {
      const files = parseArgs({ args: [...args], allowPositionals: true }).positionals
      for (const file of files) {
        const { language } = identifyLanguage(await readFile(file, 'utf8'))
        io.stdout.write(`${file}: ${named(language)}\n`)
      }
      if (files.length > 0) return 0
    } catch (error) {
      io.stderr.write(`redress language: ${(error as Error).message}\n`)
      return 1
    }
    return answerLines(io, ({ id, text }) => {
      if (typeof text !== 'string') throw new RangeError('"text" must be a string')
      return { id, lang: identifyLanguage(text).language }
    })
  },
}

export default command

/** A language by its own name, so that no other language is needed to say it. */
function named(code: string): string {
  if (code === 'und') return code
  return `${code} (${new Intl.DisplayNames([code], { type: 'language' }).of(code)})`
}
