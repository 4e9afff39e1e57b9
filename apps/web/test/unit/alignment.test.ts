import { describe, expect, test } from 'vitest'
import { commonHeight, scrollFor, type Place } from '../../src/views/comparison/alignment.ts'

const paneHeight = 600
const place = (offset: number, scrollTop = 0, maxScroll = 5000): Place => ({ offset, scrollTop, maxScroll })

/** Where each stretch ends up below the top of the panes. */
function heights(one: Place, other: Place, wanted: number): number[] {
  const common = commonHeight(one, other, paneHeight, wanted)
  return [one, other].map((each) => each.offset - scrollFor(each, common))
}

describe('commonHeight', () => {
  test('keeps the wanted height when both texts can have it', () => {
    expect(heights(place(1000), place(2500), 200)).toEqual([200, 200])
  })

  test('moves up as far as a stretch near the top of its text needs', () => {
    expect(heights(place(1000), place(50), 200)).toEqual([50, 50])
  })

  test('moves down when a text ends before the stretch can go up', () => {
    expect(heights(place(1000, 0, 700), place(2500), 200)).toEqual([300, 300])
  })

  test('brings what is out of sight or at the edge into the comfortable part', () => {
    expect(heights(place(1000), place(2500), -900)).toEqual([36, 36])
    expect(heights(place(1000), place(2500), 590)).toEqual([300, 300])
  })
})
