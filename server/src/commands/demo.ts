import { parseArgs } from 'node:util'
import { formatInstant } from '#core/time/instant.ts'
import { LANGUAGES, nearestLanguage, type Language } from '#i18n/say.ts'
import { openThrowawayStage, foundWorkspace } from '#server/app/stage/open-stage.ts'
import type { Stage } from '#server/app/stage/stage.ts'
import { engageCast, type Cast } from '#server/app/story/cast.ts'
import { playGoldenStory, STORY_BEGINS, type Told } from '#server/app/story/golden-story.ts'
import { sayIn } from '#server/platform/words.ts'
import type { Io, ServerCommand } from '../main.ts'

const ZONE = 'Europe/Madrid'

/** Plays the golden story on a simulated clock and a throwaway database, and prints its timeline with clocks explained. */
const demo: ServerCommand = {
  async run(args, io) {
    const language = readLanguage(args)
    if (!language) {
      io.stderr.write(`redress demo: --lang takes ${LANGUAGES.join(', ')}\n`)
      return 2
    }
    const { stage, close } = await openThrowawayStage(STORY_BEGINS)
    try {
      const say = sayIn(language)
      const owner = await foundWorkspace(stage, say('story.company'), language, ZONE)
      const cast = await engageCast(stage, owner, say, { language, zone: ZONE })
      const told = await playGoldenStory({ stage, cast, say })
      await tell(io, stage, cast, told, language)
      return 0
    } finally {
      await close()
    }
  },
}
export default demo

function readLanguage(args: string[]): Language | null {
  try {
    const { lang } = parseArgs({ args, options: { lang: { type: 'string' } } }).values
    if (lang === undefined) return nearestLanguage(process.env.LANG)
    return LANGUAGES.find((one) => one === lang) ?? null
  } catch {
    return null
  }
}

async function tell(io: Io, stage: Stage, cast: Cast, { ticketId }: Told, language: Language): Promise<void> {
  const say = sayIn(language)
  const call = stage.as(cast.owner)
  const ticket = await call('readTicket', { params: { id: ticketId } })
  const line = (text = '') => io.stdout.write(`${text}\n`)
  line(`#${ticket.number}  ${ticket.subject}`)
  line(`${ticket.contact.name}  ${ticket.contact.email ?? ''}`)
  line()
  const events = []
  for (let cursor: string | undefined; ;) {
    const page = await call('listEvents', { params: { id: ticketId }, query: { limit: 200, cursor } })
    events.push(...page.items)
    if (!page.next) break
    cursor = page.next
  }
  const when = new Intl.DateTimeFormat(language, {
    timeZone: ZONE,
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  for (const event of events.reverse()) line(`${when.format(new Date(event.at))}  ${event.sentence}`)
  line()
  line(say('demo.clocks'))
  const { items } = await call('explainClocks', { params: { id: ticketId }, query: {} })
  for (const clock of items) line(`  ${say(`demo.clock.${clock.kind}`)}: ${clock.explanation}`)
  line()
  line(say('demo.end', { at: when.format(new Date(formatInstant(stage.clock.now()))), zone: ZONE }))
}
