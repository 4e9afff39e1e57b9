import { Option } from 'commander'

export interface QuietOption {
  quiet?: true
}

/** For every command that says more on standard error than what went wrong. */
export const quietOption = (): Option => new Option('-q, --quiet', 'print no notes and no progress')
