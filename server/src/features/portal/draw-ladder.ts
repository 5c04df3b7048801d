import type { Say } from '#i18n/say.ts'
import { html, type Markup } from './markup.ts'
import type { Portal } from './read-portal.ts'

type Rung = { place: 'past' | 'here' | 'next'; names: readonly string[]; title: string }

/** Who stands where: below those who were asked, then whoever has it, above who could be asked next. */
export function drawLadder(portal: Portal, say: Say): Markup | null {
  if (portal.status === 'closed') return null
  const rungs = rungsOf(portal)
  return html`<section>
    <h2>${say('portal.ladder')}</h2>
    <ol class="ladder" reversed>
      ${rungs.toReversed().map(({ place, names, title }) => {
        const who = names.join(', ') || title
        const notes = [who === title ? '' : title, place === 'here' ? '' : say(`portal.rung.${place}`)]
        return html`<li class="step ${place}">
          <span class="fig"><span class="who" aria-hidden="true">${initials(names[0] ?? title)}</span></span>
          <span class="txt"><b>${who}</b>${notes.filter(Boolean).join('. ')}</span>
        </li>`
      })}
    </ol>
  </section>`
}

function rungsOf({ ladder, owner, teamName }: Portal): Rung[] {
  const shown = ladder.rungs.map(({ state, members, title }): Rung => ({
    place: state === 'here' || state === 'past' ? state : 'next',
    names: members.slice(0, 3).map(({ name }) => name),
    title,
  }))
  const here: Rung[] = ladder.isOpen
    ? shown.filter(({ place }) => place !== 'next')
    : [{ place: 'here', names: owner ? [owner.name] : [], title: teamName }]
  const above = shown.find(
    ({ place, names }) => place === 'next' && names.join() !== here.at(-1)?.names.join(),
  )
  return above ? [...here, above] : here
}

function initials(name: string): string {
  const parts = name.split(/\s+/).filter(Boolean)
  return [parts[0], parts.length > 1 ? parts.at(-1) : '']
    .map((part) => (part ?? '').slice(0, 1).toUpperCase())
    .join('')
}
