import { BlockList, isIP } from 'node:net'

/**
 * What the registries of IANA set apart: this network, private, shared, loopback, link-local (with it the
 * metadata of clouds), documentation, benchmarks, multicast, reserved.
 */
const apart4: readonly [network: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/**
 * Inside the one block that is given out to the public (2000::/3): tunnels that
 * carry any address, documentation.
 */
const apart6: readonly [network: string, prefix: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const blocked = new BlockList()
for (const [network, prefix] of apart4) blocked.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of apart6) blocked.addSubnet(network, prefix, 'ipv6')

const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is of the public internet. */
export function isPublic(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !blocked.check(address, 'ipv4')
  return version === 6 && global6.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
}
