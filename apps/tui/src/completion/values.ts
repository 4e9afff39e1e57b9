import type { Argument, Option } from 'commander'

/** What can stand for an argument or behind an option. */
export type Values =
  | { kind: 'choices'; choices: readonly string[]; several: boolean }
  | { kind: 'files' | 'folders' | 'ids' | 'articles' | 'commands' | 'free' }

type Kind = Exclude<Values['kind'], 'choices'>

/** Kinds of values, by the names that the help gives them. */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ['a', 'articles'],
  ['b', 'articles'],
  ['article', 'articles'],
  ['command', 'commands'],
  ['dir', 'folders'],
  ['file', 'files'],
  ['path', 'files'],
  ['id', 'ids'],
  ['address', 'free'],
  ['day', 'free'],
  ['feed', 'free'],
  ['fingerprint', 'free'],
  ['name', 'free'],
  ['number', 'free'],
  ['tag', 'free'],
  ['time', 'free'],
  ['words', 'free'],
])

/** Of these several may be given, commas between them. */
const lists: ReadonlySet<string> = new Set(['labels'])

/** @throws when there is no way to complete a value of that name. */
export function valuesOf({ argChoices }: Pick<Option | Argument, 'argChoices'>, called: string): Values {
  if (argChoices) return { kind: 'choices', choices: argChoices, several: lists.has(called) }
  const kind = kinds.get(called)
  if (!kind) throw new Error(`Nothing is known of how to complete <${called}>: say it in values.ts.`)
  return { kind }
}

/** What an option's value is called; null for one that takes none. */
export function valueName({ flags }: Option): string | null {
  return /[<[]([^>\].]+)/.exec(flags)?.[1] ?? null
}
