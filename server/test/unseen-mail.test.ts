import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { classifyMail, type MailKind } from '#core/mail/automatic.ts'
import { readMail } from '#server/platform/mail/read.ts'

// Shapes of programs and servers, written for this desk; each fact was read from the mail by hand.
const folder = new URL('./fixtures/mail/unseen/', import.meta.url)
const read = (name: string) => readMail(readFileSync(new URL(`${name}.eml`, folder)))
const squash = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What its writer newly wrote, without what their program added. */
const WRITTEN: Record<string, string> = {
  'outlook-mobile-en': 'Still nothing here. Can you check with the courier?',
  'outlook-android-es': 'Buenos días, sigo sin recibirlo y ya van tres semanas.',
  'outlook-desktop-nl': 'Beste Noor, De verkeerde maat is geleverd. Graag omruilen.',
  'yahoo-web-en': 'I never got the refund you told me about.',
  'yahoo-mobile-es': 'No me ha llegado nada todavía.',
  'protonmail-en': 'The VAT number on it is wrong, please issue a new one.',
  'gmx-de': 'Guten Tag, das Gerät geht immer noch nicht an.',
  'orange-fr': 'Bonjour, toujours rien reçu à ce jour.',
  'terra-es': 'El técnico no vino ayer y perdí la mañana.',
  'sapo-pt': 'Boa tarde, A encomenda veio partida. Envio fotografias amanhã.',
  'ziggo-nl': 'Het internet ligt er nog steeds uit.',
  'thunderbird-pt': 'Não foi: continua com o valor antigo.',
  'samsung-mail-nl': 'Ik heb deze factuur al betaald.',
  'iphone-pt': 'Já enviei a caixa na quinta-feira.',
  'gmail-app-pt-br': 'Quero falar com o gerente, por favor.',
  'human-about-vacation':
    'Hola: estaré fuera de la ciudad la semana que viene. ¿Pueden entregar el paquete a mi vecino?',
}
/** Of these a closing word and a name may stand or go; what they say may not be lost. */
const WITH_NAME =
  /^(?:(?:Met vriendelijke groet,|Mit freundlichen Grüßen|Cordialement|Cumprimentos,|Groetjes)? ?(?:Jan de Wit.*|Ada|Uwe Klein|Jeanne|Rui Costa|Els)?)$/

const KINDS: Record<string, MailKind> = {
  'zendesk-ack-en': 'auto_reply',
  'ticket-ack-es': 'auto_reply',
  'ticket-ack-pt': 'auto_reply',
  'ticket-ack-nl': 'auto_reply',
  'vacation-exchange-nl': 'auto_reply',
  'vacation-es-no-headers': 'auto_reply',
  'vacation-gmail-pt': 'auto_reply',
  'bounce-exchange': 'bounce',
  'delay-postfix': 'bounce',
  'bounce-exim-text': 'bounce',
  'bounce-gmail-full': 'bounce',
  'arf-yahoo': 'feedback_report',
  'calendar-invite-google': 'notification',
  'calendar-accepted-outlook': 'notification',
}

test('every mail of the folder has its facts here', () => {
  const names = readdirSync(folder).map((file) => file.replace('.eml', ''))
  expect(Object.keys({ ...WRITTEN, ...KINDS }).sort()).toEqual(names.sort())
})

test.each(Object.entries(WRITTEN))('1.4 %s: what is newly written stands alone', async (name, words) => {
  const { visible } = await read(name)
  const said = squash(visible)
  expect(said.startsWith(words), said).toBe(true)
  expect(said.slice(words.length).trim()).toMatch(WITH_NAME)
})

test.each(Object.keys(WRITTEN))('1.3 %s: a person wrote it', async (name) => {
  expect(classifyMail((await read(name)).parsed)).toMatchObject({ kind: 'human', mustNotAutoReply: false })
})

test.each(Object.entries(KINDS))(
  '1.3 trap 35 %s: a machine wrote it (%s), and none of ours answers',
  async (name, kind) => {
    expect(classifyMail((await read(name)).parsed)).toMatchObject({ kind, mustNotAutoReply: true })
  },
)

test.each([
  ['bounce-exchange', 'gone@contoso.example', '5.1.10', true, '<out_4850@acme.example>'],
  ['delay-postfix', 'slow@contoso.example', '4.4.1', false, '<out_4851@acme.example>'],
  ['bounce-exim-text', 'nadie@empresa.example', '5.1.1', true, '<out_4852@acme.example>'],
  ['bounce-gmail-full', 'full@gmail.example', '4.2.2', false, '<out_4853@acme.example>'],
])(
  '1.3 %s tells whom it did not reach, why, and which mail',
  async (name, address, status, hard, originalMessageId) => {
    const { report } = (await read(name)).parsed
    expect(report).toMatchObject({
      kind: 'bounce',
      status,
      hard,
      originalMessageId,
      recipients: [{ address }],
    })
  },
)

test('1.3 a complaint names the mail and who complained', async () => {
  const { report } = (await read('arf-yahoo')).parsed
  expect(report).toMatchObject({
    kind: 'feedback',
    feedbackType: 'abuse',
    originalRecipient: 'kim77@yahoo.example',
    originalMessageId: '<out_4854@acme.example>',
  })
})
