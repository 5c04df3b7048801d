import type { Output } from '#contracts/client.ts'
import { readAutoconfig } from './autoconfig.ts'
import { KNOWN_PROVIDERS, type Provider } from './known-providers.ts'

type Found = Output<'discoverMailbox'>
/** What is asked of the network; each gives up by itself and answers with nothing then. */
export type Lookups = { mx(domain: string): Promise<string[]>; read(url: string): Promise<string | null> }

const NOTHING: Found = { by: 'nothing', provider: null, inbound: null, outbound: null, needs: 'password' }

/** Where the mail of an address is fetched and sent: without network for known providers, else as its domain says. */
export async function discoverSettings(address: string, { mx, read }: Lookups): Promise<Found> {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  const byDomain = KNOWN_PROVIDERS.find(({ domains }) => domains.test(domain))
  if (byDomain) return settingsOf(byDomain, address, 'known')
  const [hosts, ...configs] = await Promise.all([
    mx(domain),
    read(`https://autoconfig.${domain}/mail/config-v1.1.xml?emailaddress=${encodeURIComponent(address)}`),
    read(`https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`),
  ])
  for (const config of configs) {
    const servers = config === null ? null : readAutoconfig(config, address)
    if (servers) return { by: 'autoconfig', provider: null, needs: 'password', ...servers }
  }
  const lower = hosts.map((host) => host.toLowerCase().replace(/\.$/, ''))
  const byMx = KNOWN_PROVIDERS.find((one) => lower.some((host) => one.mx.test(host)))
  return byMx ? settingsOf(byMx, address, 'mx') : NOTHING
}

function settingsOf(provider: Provider, user: string, by: Found['by']): Found {
  const { name, imap, smtp, smtpPort, needs } = provider
  return {
    by,
    provider: name,
    inbound: { host: imap, port: 993, secure: true, user },
    outbound: { host: smtp, port: smtpPort, secure: smtpPort === 465, user },
    needs,
  }
}
