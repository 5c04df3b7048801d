import { parseArgs } from 'node:util'
import { loadNgrams } from '#core/language/identify.ts'
import { readCustomer } from '#core/signals/read-customer.ts'
import { answerLines } from '../json-lines.ts'
import type { Command } from '../main.ts'

const command: Command = {
  async run(args, io) {
    try {
      parseArgs({ args: [...args] })
    } catch (error) {
      io.stderr.write(`redress signals: ${(error as Error).message}\n`)
      return 1
    }
    await loadNgrams()
    return answerLines(io, ({ id, text, lang }) => {
      if (typeof text !== 'string') throw new RangeError('"text" must be a string')
      const reading = readCustomer(text, typeof lang === 'string' ? lang : undefined)
      return {
        id,
        lang: reading.language,
        dissatisfaction: reading.dissatisfaction,
        ...reading.signals,
        service_message: reading.serviceMessage,
        spans: reading.spans,
      }
    })
  },
}

export default command
