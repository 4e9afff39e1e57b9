import { readdirSync, readFileSync } from 'node:fs'
import { extract } from '@unspin/core'
import { type Entry, entryOf } from '@unspin/library'

const root = new URL('../../../core/test/fixtures/families/', import.meta.url)
const names = readdirSync(root).filter((name) => name.startsWith('fam-'))

export const copies = ['edited', 'excerpt', 'reprint', 'restructured', 'rewritten', 'spun']

/** The ids of the members of each fixture family: its source and the copies of it. */
export const expectedFamilies = names.map((name) =>
  [...copies, 'source'].map((kind) => `${name}/${kind}`).sort(),
)

/** All articles of the fixtures: the families, reports of the same events, and others of the same topic. */
export const entries: Entry[] = names.flatMap((name) =>
  readdirSync(new URL(`${name}/`, root)).map((file) =>
    entryOf(extract(readFileSync(new URL(`${name}/${file}`, root), 'utf8')), {
      id: `${name}/${file.replace('.txt', '')}`,
    }),
  ),
)
