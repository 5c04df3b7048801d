type Server = { host: string; port: number; secure: boolean; user: string }

const MOST = 100_000

/** The first IMAP and SMTP server with encryption that a domain's autoconfig file (config-v1.1) names; null if none. */
export function readAutoconfig(
  xml: string,
  address: string,
): { inbound: Server | null; outbound: Server | null } | null {
  const text = xml.slice(0, MOST)
  const servers = (tag: string, type: string) =>
    text
      .split(new RegExp(`<${tag}\\b`))
      .slice(1)
      .map((rest) => rest.split(`</${tag}>`)[0]!)
      .filter((block) => new RegExp(`^[^>]{0,100}type="${type}"`).test(block))
      .flatMap((block) => serverOf(block, address))
  const inbound = servers('incomingServer', 'imap')[0] ?? null
  const outbound = servers('outgoingServer', 'smtp')[0] ?? null
  return inbound || outbound ? { inbound, outbound } : null
}

function serverOf(block: string, address: string): Server[] {
  const value = (tag: string) =>
    new RegExp(`<${tag}>\\s{0,20}([^<\\s]{1,253})\\s{0,20}</${tag}>`).exec(block)?.[1] ?? ''
  const at = address.lastIndexOf('@')
  const filled = (text: string) =>
    text
      .replaceAll('%EMAILADDRESS%', address)
      .replaceAll('%EMAILLOCALPART%', address.slice(0, at))
      .replaceAll('%EMAILDOMAIN%', address.slice(at + 1))
  const host = filled(value('hostname'))
  const port = Number(value('port'))
  const socket = value('socketType').toUpperCase()
  // A password is never to travel in the clear.
  if (!/^[a-z\d.-]{3,253}$/i.test(host) || !(port > 0 && port < 65_536) || !/^(?:SSL|STARTTLS)$/.test(socket))
    return []
  return [{ host, port, secure: socket === 'SSL', user: filled(value('username')) || address }]
}
