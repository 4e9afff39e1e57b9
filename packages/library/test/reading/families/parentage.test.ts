import { expect, test } from 'vitest'
import type { Choice } from '../../../src/families/parents.ts'
import { parentageOf } from '../../../src/reading/families/parentage.ts'
import { family } from './made.ts'

const told = (choice: Partial<Choice>, label: 'spun' | 'identical' = 'spun') => {
  const { members } = family([
    { id: 'wire' },
    { id: 'other', parent: 'wire', publisher: 'The Bee' },
    { id: 'copy', parent: 'wire', label, choice: { explained: 0.95, others: 2, ...choice } },
  ])
  return parentageOf(members[2]!, new Map(members.map((member) => [member.id, member])))
}

test.each<[Partial<Choice>, string | null]>([
  [{ by: 'only' }, null],
  [
    { by: 'most', next: { id: 'other', explained: 0.6 } },
    'Of 3 earlier members that it is a copy of, this one explains most of it: 95%; the next, The Bee, 60%.',
  ],
  [
    { by: 'nearest' },
    'Of 3 earlier members that it is a copy of, this one explains 95% of it and has least beside.',
  ],
  [
    { by: 'first' },
    'Of 3 earlier members that it is a copy of, several explain 95% of it; this one is the first of them.',
  ],
  [
    { by: 'credited' },
    'Of 3 earlier members that it is a copy of, several explain 95% of it; the texts tell most surely that it was made from this one.',
  ],
  [
    { by: 'told' },
    'It is dated earlier, but the texts tell that it was made from this one, or from what this one was made from: that may be an article that is not in the library.',
  ],
  [
    { by: 'unsettled' },
    'No earlier member explains it: it stands below the one that it is likest to. Both may come from an article that is not in the library.',
  ],
])('%o', (choice, sentence) => {
  expect(told(choice)?.replaceAll(/(?<=\d)\s%/g, '%') ?? null).toBe(sentence)
})

test('the same word for word is called so; of the original nothing is told', () => {
  expect(told({ by: 'nearest', explained: 1 }, 'identical')).toBe(
    'Of 3 earlier members that explain as much of it, this one is the same word for word.',
  )
  const { members } = family([{ id: 'wire' }, { id: 'copy', parent: 'wire' }])
  expect(parentageOf(members[0]!, new Map())).toBeNull()
})
