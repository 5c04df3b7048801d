import { sameAddressForm } from './parsed-mail.ts'
import { wordList } from './quote-words.ts'

const NOBODY_READS = wordList(
  'noreply|noreplies|donotreply|dontreply|notreply|noanswer|unattended|noresponder|noresponda|' +
    'norespuesta|naoresponder|naoresponda|nãoresponda|nietbeantwoorden|nietantwoorden|nietreageren|' +
    'geenantwoord|nichtantworten|keineantwort|nepasrepondre|pasdereponse|norispondere',
)
const MACHINES = [
  'mailerdaemon',
  'postmaster',
  'daemon',
  'listserv',
  'majordomo',
  'autoreply',
  'autoresponder',
]

/** True for senders that say in their address that nobody reads answers (trap 35). `reply@…` alone is somebody. */
export function isNoReplyAddress(address: string): boolean {
  const local = sameAddressForm(address).split('@')[0]!.split('+')[0]!.replace(/[._-]/g, '')
  return (
    NOBODY_READS.some((words) => local.includes(words)) ||
    MACHINES.includes(local) ||
    /^bounces?(?=$|[^a-z])/.test(sameAddressForm(address))
  )
}
