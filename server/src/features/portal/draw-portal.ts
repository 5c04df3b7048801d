import type { Instant } from '#core/time/instant.ts'
import { sayMoney } from '#server/features/timeline/index.ts'
import { spokenTime } from '#server/features/conversations/index.ts'
import type { Say } from '#i18n/say.ts'
import { sayIn } from '#server/platform/words.ts'
import { drawLadder } from './draw-ladder.ts'
import { html, type Markup } from './markup.ts'
import type { Portal } from './read-portal.ts'

/** What the page's forms need, and what the customer has just done. */
export type PortalForms = { formKey: string; done: string | null; unsure: boolean }
type Drawing = Portal & PortalForms & { say: Say }

export function drawPortal(portal: Portal, forms: PortalForms): Markup {
  const page: Drawing = { ...portal, ...forms, say: sayIn(portal.language) }
  return html`${drawState(page)} ${drawPoints(page)} ${page.offers.map((one) => drawOffer(page, one))}
  ${drawLadder(portal, page.say)} ${drawAdding(page)} ${drawRest(page)}`
}

function drawState({ say, status, isTaken, subject, owner, teamName, hearBy, now, done, ...page }: Drawing) {
  const state = status === 'open' && !isTaken ? 'new' : status
  const time = (at: Instant) => spokenTime(at, page.zone, page.language)
  const who = owner
    ? say('portal.owner', { name: owner.name, team: teamName })
    : say('portal.team', { team: teamName })
  return html`<h1>${say(`portal.state.${state}`)}</h1>
    <p class="second">${subject}</p>
    <p class="second">${who}</p>
    ${done && html`<p class="done" role="status">${say(`portal.done.${done}`)}</p>`}
    ${
      hearBy &&
      html`<p class="hear">
        <span class="meta">${say(hearBy > now ? 'portal.hear' : 'portal.hear_late')}</span>
        <b>${time(hearBy)}</b>
        <span class="meta">${say('portal.zone', { city: cityOf(page.zone) })}</span>
      </p>`
    }`
}

const cityOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replace(/_/g, ' ')

function drawPoints({ say, keyPoints, formKey, unsure }: Drawing) {
  if (!keyPoints || keyPoints.state === 'draft') return null
  const list = html`<ol class="points">
    ${keyPoints.points.map((point) => html`<li><span>${point}</span></li>`)}
  </ol>`
  const title = keyPoints.state === 'confirmed' ? 'portal.points.confirmed' : 'portal.points.ask'
  return html`<section id="points">
    <h2>${say(title)}</h2>
    ${list} ${keyPoints.state === 'corrected' && html`<p class="meta">${say('portal.points.corrected')}</p>`}
    ${
      keyPoints.state === 'unconfirmed' &&
      html`${form(formKey, 'confirm', html`<button class="btn main">${say('portal.points.yes')}</button>`)}
        <details ${{ markup: unsure ? 'open' : '' }}>
          <summary>${say('portal.points.no')}</summary>
          ${form(formKey, 'correct', html`${words('correction', say('portal.points.words'))}<button class="btn">${say('portal.send')}</button>`)}
        </details>`
    }
  </section>`
}

function drawOffer({ say, desk, language, formKey }: Drawing, { offer }: Portal['offers'][number]) {
  if (!['offered', 'accepted', 'declined', 'granted'].includes(offer.status)) return null
  const name = desk.remedy(offer.remedyId)?.name ?? ''
  return html`<section id="offer">
    <h2>${say(`portal.offer.${offer.status}`)}</h2>
    <ul class="points">
      <li>
        <span></span><span>${name}${offer.amount && html` (${sayMoney({ language }, offer.amount)})`}</span>
      </li>
    </ul>
    ${
      offer.status === 'offered' &&
      form(
        formKey,
        'offer',
        html`<input type="hidden" name="offer" value="${offer.id}" />
          <button class="btn main" name="answer" value="accepted">${say('portal.offer.accept')}</button>
          <button class="btn" name="answer" value="declined">${say('portal.offer.decline')}</button>`,
      )
    }
  </section>`
}

function drawAdding({ say, formKey }: Drawing) {
  return html`<section>
    <h2>${say('portal.add')}</h2>
    ${form(formKey, 'add', html`${words('words', say('portal.add.words'))}<button class="btn">${say('portal.send')}</button>`)}
  </section>`
}

function drawRest({ say, said, language, zone, formKey, ladder, status }: Drawing) {
  const mayAsk = !ladder.isOpen && ladder.rungs.length > 0 && status !== 'closed' && status !== 'resolved'
  return html`<section>
    <details>
      <summary>${say('portal.said', { count: said.length })}</summary>
      ${said.map(
        (one) =>
          html`<div class="turn ${one.direction === 'inbound' ? 'theirs' : 'ours'}">
            <p class="meta">${one.authorName}, ${spokenTime(one.at, zone, language)}</p>
            <p class="words">${one.text}</p>
          </div>`,
      )}
    </details>
    ${
      mayAsk &&
      html`<details>
        <summary>${say('portal.manager')}</summary>
        <p>${say('portal.manager.why')}</p>
        ${form(formKey, 'manager', html`${words('reason', say('portal.manager.words'), false)}<button class="btn">${say('portal.manager.act')}</button>`)}
      </details>`
    }
    <p class="meta">${say('portal.private')}</p>
  </section>`
}

/** Posts to the page's own address; the key in it shows that a person opened the page (trap 50). */
function form(formKey: string, act: string, inside: Markup): Markup {
  return html`<form method="post" action="?">
    <input type="hidden" name="key" value="${formKey}" /><input
      type="hidden"
      name="act"
      value="${act}"
    />${inside}
  </form>`
}

function words(name: string, label: string, required = true): Markup {
  return html`<label for="${name}">${label}</label>
    <textarea
      class="in"
      id="${name}"
      name="words"
      maxlength="10000"
      ${{ markup: required ? 'required' : '' }}
    ></textarea>`
}
