import { expect, test } from 'vitest'
import { fallingRibbonPath, meets, moved, ribbonPath } from '../../../src/views/comparison/ribbons/ribbon.ts'

test('a ribbon leads from its place on one edge to its place on the other', () => {
  expect(ribbonPath({ top: 10, bottom: 20 }, { top: 110.04, bottom: 130 }, 40)).toBe(
    'M0 10C20 10 20 110 40 110V130C20 130 20 20 0 20Z',
  )
  expect(fallingRibbonPath({ top: 10, bottom: 20 }, { top: 110, bottom: 130 }, 40)).toBe(
    'M10 0C10 20 110 20 110 40H130C130 20 20 20 20 0Z',
  )
})

test('it is on the screen where either end meets it', () => {
  expect(meets(moved({ top: 10, bottom: 20 }, -15), 100)).toBe(true)
  expect(meets(moved({ top: 10, bottom: 20 }, -20), 100)).toBe(false)
  expect(meets({ top: 100, bottom: 120 }, 100)).toBe(false)
})
