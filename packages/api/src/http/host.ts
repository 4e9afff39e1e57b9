/**
 * What to write for a host where a port or a path may follow: an IPv6 address stands in
 * brackets, its zone escaped (RFC 6874).
 */
export const writtenHost = (host: string): string =>
  host.includes(':') ? `[${bareHost(host).replace('%', '%25')}]` : host

/** An IPv6 address as the system takes it, though it was given as it is written. */
export const bareHost = (host: string): string => host.replace(/^\[(.*)\]$/, '$1')
