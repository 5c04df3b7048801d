type Needs = 'password' | 'app_password' | 'oauth'
/** `domains`: addresses of these; `mx`: or domains whose mail goes to these hosts. */
export type Provider = {
  name: string
  domains: RegExp
  mx: RegExp
  imap: string
  smtp: string
  smtpPort: 465 | 587
  needs: Needs
}

const NONE = /^$/
const provider = (
  name: string,
  domains: RegExp,
  mx: RegExp,
  [imap, smtp, smtpPort]: [string, string, 465 | 587],
  needs: Needs = 'password',
): Provider => ({ name, domains, mx, imap, smtp, smtpPort, needs })

/** Providers whose settings are the same for everybody. Verified 2026-11. */
export const KNOWN_PROVIDERS: Provider[] = [
  provider(
    'Google',
    /^(?:gmail|googlemail)\.com$/,
    /\.(?:google|googlemail)\.com$/,
    ['imap.gmail.com', 'smtp.gmail.com', 465],
    'app_password',
  ),
  provider(
    'Microsoft 365',
    /^(?:outlook|hotmail|live|msn)\.[a-z.]{2,6}$/,
    /\.(?:outlook|office365)\.com$/,
    ['outlook.office365.com', 'smtp.office365.com', 587],
    'oauth',
  ),
  provider(
    'Yahoo',
    /^(?:yahoo\.[a-z.]{2,6}|ymail\.com|rocketmail\.com)$/,
    /\.yahoodns\.net$/,
    ['imap.mail.yahoo.com', 'smtp.mail.yahoo.com', 465],
    'app_password',
  ),
  provider(
    'iCloud',
    /^(?:icloud|me|mac)\.com$/,
    /\.mail\.icloud\.com$/,
    ['imap.mail.me.com', 'smtp.mail.me.com', 587],
    'app_password',
  ),
  provider(
    'Fastmail',
    /^fastmail\.(?:com|fm)$/,
    /\.messagingengine\.com$/,
    ['imap.fastmail.com', 'smtp.fastmail.com', 465],
    'app_password',
  ),
  provider(
    'Zoho',
    /^zoho(?:mail)?\.com$/,
    /\.zoho\.com$/,
    ['imap.zoho.com', 'smtp.zoho.com', 465],
    'app_password',
  ),
  provider('GMX', /^gmx\.(?:de|net|at|ch)$/, NONE, ['imap.gmx.net', 'mail.gmx.net', 465]),
  provider('mailbox.org', /^mailbox\.org$/, /\.mailbox\.org$/, ['imap.mailbox.org', 'smtp.mailbox.org', 465]),
  provider('OVH', NONE, /\.mail\.ovh\.net$/, ['ssl0.ovh.net', 'ssl0.ovh.net', 465]),
  provider('IONOS', NONE, /\.(?:kundenserver\.de|ionos\.(?:com|de|es))$/, [
    'imap.ionos.com',
    'smtp.ionos.com',
    465,
  ]),
]
