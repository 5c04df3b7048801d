import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/say.ts'
import { sayIn } from '#server/platform/words.ts'
import { NOTIFICATION_KINDS } from './notification.ts'

test('whatever the desk tells has a sentence and a subject in every language', () => {
  const params = {
    number: '7',
    subject: 'Refund',
    contact: 'Carla',
    mailbox: 'box7@acme.example',
    name: 'Noor 7',
    work: 'sending mail 7',
    error: 'refused',
    path: 'Path 7',
  }
  for (const language of LANGUAGES) {
    for (const kind of NOTIFICATION_KINDS) {
      for (const key of [`notification.${kind}`, `notification.subject.${kind}`]) {
        const said = sayIn(language)(key, params)
        expect(said, `${language} ${key}`).not.toBe(key)
        expect(said).toContain('7')
      }
    }
  }
})
