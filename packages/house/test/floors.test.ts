import { expect, test } from 'vitest'
import { faultsOf, type Floors } from '../src/floors.ts'

const floors: Floors = [['cellar'], ['hall', 'kitchen/stove.ts'], ['rooms/*', 'kitchen'], ['index.ts']]

const house = {
  'cellar/wine.ts': [],
  'hall/door.ts': ['cellar/wine.ts'],
  'hall/stairs/steps.ts': ['hall/door.ts'],
  'kitchen/stove.ts': ['cellar/wine.ts'],
  'kitchen/table.ts': ['kitchen/stove.ts', 'hall/door.ts'],
  'rooms/blue/bed.ts': ['rooms/blue/lamp.ts', 'cellar/wine.ts'],
  'rooms/blue/lamp.ts': [],
  'rooms/red/bed.ts': ['hall/door.ts'],
  'index.ts': ['rooms/blue/bed.ts', 'cellar/wine.ts'],
}

const faults = (changes: Record<string, string[]>): string[] =>
  faultsOf(new Map(Object.entries({ ...house, ...changes })), floors)

test('rooms know those below them, and themselves', () => {
  expect(faults({})).toEqual([])
})

test.each([
  ['cellar/wine.ts', 'hall/door.ts', 'of a floor above'],
  ['hall/door.ts', 'index.ts', 'of a floor above'],
  ['hall/door.ts', 'kitchen/stove.ts', 'of another room on its floor'],
  ['kitchen/stove.ts', 'kitchen/table.ts', 'of a floor above'],
  ['rooms/red/bed.ts', 'rooms/blue/bed.ts', 'of another room on its floor'],
  ['rooms/red/bed.ts', 'kitchen/table.ts', 'of another room on its floor'],
])('%s must not import %s', (file, target, why) => {
  expect(faults({ [file]: [target] })).toEqual([`${file} imports ${target}, ${why}`])
})

test('a file that no room holds is told, and so is a room without a file', () => {
  expect(faults({ 'attic/box.ts': [] })).toEqual(['attic/box.ts is in no room of the plan'])
  expect(faultsOf(new Map(), [['cellar']])).toEqual(['cellar is in the plan, and there is no such room'])
})

test('a room is no other whose name begins alike', () => {
  expect(faults({ 'cellars/wine.ts': [] })).toEqual(['cellars/wine.ts is in no room of the plan'])
})
