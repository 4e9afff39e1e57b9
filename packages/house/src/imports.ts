import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dirname, normalize } from 'node:path/posix'

/** The files of a package by their path in its `src`, each with those that it imports. */
export type Imports = ReadonlyMap<string, readonly string[]>

/**
 * What a file imports, as it is written there: types too, what is passed on, and what is loaded only when
 * it is called for. Read by patterns, which our formatting keeps to: TypeScript 7 has no parser to ask
 * yet, and none reads `.svelte`.
 */
export function importsIn(source: string): string[] {
  return forms.flatMap((form) => Array.from(source.matchAll(form), ([, specifier]) => specifier!))
}

const forms = [
  /^\s*(?:import|export)\s[^'"`;]*?\sfrom\s+'([^']+)'/gmu,
  /^\s*import\s+'([^']+)'/gmu,
  /\bimport\(\s*'([^']+)'/gu,
]

/** @param src the folder of a package's sources */
export function readImports(src: string): Imports {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|tsx|svelte)$/u.test(file))
    .toSorted()
  const known = new Set(files)
  return new Map(
    files.map((file) => {
      const own = importsIn(readFileSync(join(src, file), 'utf8'))
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => normalize(`${dirname(file)}/${specifier}`))
      return [file, own.filter((target) => known.has(target))]
    }),
  )
}
