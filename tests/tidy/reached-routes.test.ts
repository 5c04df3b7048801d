import { expect, test } from 'vitest'
import { ROUTE_TABLE } from '#contracts/route-table.ts'
import { sources } from './sources.ts'

/** What no screen calls by its name, and why. Anything else that only programs can do is missing from the desk. */
const WITHOUT_A_SCREEN: Record<string, string> = {
  exportAccounts: 'a link',
  exportContacts: 'a link',
  exportTickets: 'a link',
  readFile: 'a link',
  readAttachment: 'a link',
  readMessageHtml: 'a frame',
  readRawMessage: 'a link',
  downloadImportRefusals: 'a link',
  readRotaFeed: 'a calendar program',
  uploadFile: 'sent with its progress',
  createPeopleImport: 'sent with its progress',
  pushMail: 'a mail provider',
  setMemberPassword: 'people set their own by a link',
  readRecompute: 'its list is shown',
  coverRota: 'a rota is published with it',
  swapRota: 'a rota is published with it',
  addAbsence: 'a rota is published with it',
}

test('whatever the API can do, people can do in the desk', () => {
  const web = sources(/(?<!\.test)\.tsx?$/, ['web/src']).map(({ text }) => text)
  const unreached = Object.keys(ROUTE_TABLE).filter((id) => !web.some((text) => text.includes(`'${id}'`)))
  expect(unreached.toSorted()).toEqual(Object.keys(WITHOUT_A_SCREEN).toSorted())
})
