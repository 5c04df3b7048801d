import { BlockList, isIP } from 'node:net'

const RANGES: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 127, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 9, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  // These wrap an address of the older kind, which may be a private one; mapped ones are looked into by the list itself.
  ['64:ff9b::', 96, 'ipv6'],
  ['2002::', 16, 'ipv6'],
]
const list = new BlockList()
for (const [net, prefix, family] of RANGES) list.addSubnet(net, prefix, family)

/** Whether an IP address leads to this machine or its own network instead of out; true for what is no address. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address)
  return version === 0 || list.check(address, version === 6 ? 'ipv6' : 'ipv4')
}
