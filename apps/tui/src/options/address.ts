import { Option } from 'commander'

export interface AddressOption {
  allowPrivateAddresses?: true
}

/** For every command that fetches addresses. */
export const addressOption = (): Option =>
  new Option('--allow-private-addresses', 'fetch addresses of this machine and of private networks too')
