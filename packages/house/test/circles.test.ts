import fc from 'fast-check'
import { expect, test } from 'vitest'
import { circlesIn } from '../src/circles.ts'
import type { Imports } from '../src/imports.ts'

test('every circle is told once, with all who stand in it', () => {
  const imports = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
    ['c', ['d']],
    ['d', ['b', 'e']],
    ['e', ['f']],
    ['f', ['e']],
    ['g', ['g', 'a']],
  ])
  expect(
    circlesIn(imports)
      .map((circle) => circle.toSorted().join(' '))
      .toSorted(),
  ).toEqual(['b c d', 'e f', 'g'])
})

test('a file stands in a circle exactly when its imports lead back to it', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const arrows = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 })
  fc.assert(
    fc.property(fc.tuple(...names.map(() => arrows)), (all) => {
      const imports = new Map(names.map((name, index) => [name, all[index]!]))
      const inCircles = circlesIn(imports).flat().toSorted()
      expect(inCircles).toEqual(names.filter((name) => reachedFrom(name, imports).has(name)))
    }),
  )
})

function reachedFrom(start: string, imports: Imports): Set<string> {
  const reached = new Set<string>()
  const next = [...(imports.get(start) ?? [])]
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    next.push(...(imports.get(file) ?? []))
  }
  return reached
}
