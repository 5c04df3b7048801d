import type { Language, Say } from '#i18n/say.ts'
import { spokenTime } from '#server/features/conversations/index.ts'
import { html, type Markup } from '#server/features/portal/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { WebForm } from './read-form.ts'
import type { Taken } from './take-form.ts'

/** The empty form, or what was sent with what is wrong with it. */
export function drawForm(say: Say, sent: WebForm | null): Markup {
  const fault = (name: WebForm['faults'][number]) =>
    sent !== null &&
    sent.faults.includes(name) &&
    html`<p class="done" id="${name}-fault">${say(`form.fault.${name}`)}</p>`
  const field = (name: 'name' | 'subject' | 'email', type: string, needed: boolean) =>
    html`<label for="${name}"> ${say(`form.${name}`)}</label>
      <input
        class="in"
        id="${name}"
        name="${name}"
        type="${type}"
        maxlength="200"
        value="${sent?.[name] ?? ''}"
        ${{ markup: needed ? 'required' : '' }}
      />`
  return html`<p class="second">${say('form.lead')}</p>
    <form method="post" action="?">
      ${field('name', 'text', false)} ${field('email', 'email', true)} ${fault('email')}
      ${field('subject', 'text', false)}
      <label for="words">${say('form.words')}</label>
      <textarea class="in" id="words" name="words" maxlength="20000" required>${sent?.words ?? ''}</textarea>
      ${fault('words')}
      <div class="trap" aria-hidden="true">
        <label for="website">${say('form.leave_empty')}</label>
        <input id="website" name="website" tabindex="-1" autocomplete="off" />
      </div>
      <button class="btn main">${say('form.send')}</button>
    </form>`
}

/** Says at once what to expect: the number, and when they hear from a person. */
export function drawReceived(say: Say, desk: Desk, language: Language, taken: Taken | null): Markup {
  const when = taken?.hearBy ? spokenTime(taken.hearBy, desk.zone, language) : null
  return html`<p class="done" role="status">${say('form.received')}</p>
    ${taken && html`<p class="second">${say('form.number', { number: String(taken.number) })}</p>`}
    <p class="hear">
      ${
        when
          ? html`<span class="meta">${say('form.hear')}</span><b>${when}</b>
              <span class="meta"
                >${say('portal.zone', { city: (desk.zone.split('/').at(-1) ?? '').replace(/_/g, ' ') })}</span
              >`
          : html`<b>${say('form.hear_soon')}</b>`
      }
    </p>`
}
