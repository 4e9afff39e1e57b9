import { readFileSync } from 'node:fs'
import type { Story } from './session-library.ts'

const families = new URL('../../../../packages/core/test/fixtures/families/', import.meta.url)

/** An article of the families that the core is tested with. */
export const storyOf = (family: string, kind: string): Story => ({
  id: `${family} ${kind}`,
  name: kind,
  place: `${family}/${kind}.txt`,
  text: readFileSync(new URL(`${family}/${kind}.txt`, families), 'utf8'),
})

/** The original of a family, and copies of it of several sorts. */
export const familyOfCopies = ['source', 'reprint', 'spun', 'rewritten', 'independent'].map((kind) =>
  storyOf('fam-A01', kind),
)
