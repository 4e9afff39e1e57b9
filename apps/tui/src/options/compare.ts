import { type Label, labels } from '@unspin/core'
import { InvalidArgumentError } from 'commander'
import type { AddressOption } from './address.ts'
import type { LibraryOption } from './library.ts'
import type { QuietOption } from './quiet.ts'

export interface CompareOptions extends LibraryOption, QuietOption, AddressOption {
  json?: true
  jsonl?: true
  pairs?: string
  failOn?: ReadonlySet<Label>
  explain?: true
  pager?: true
}

/** The labels in a list with commas between them. */
export function labelSet(list: string): ReadonlySet<Label> {
  const wanted = list.split(',').map((word) => word.trim())
  for (const word of wanted) {
    if (!(labels as readonly string[]).includes(word))
      throw new InvalidArgumentError(`There is no verdict '${word}'. Choose from: ${labels.join(', ')}.`)
  }
  return new Set(wanted as Label[])
}
