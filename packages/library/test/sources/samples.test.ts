import { expect, test } from 'vitest'
import { samplePair } from '@unspin/library'

test('the sample is a spun copy beside its original, each with its own words and the same quotations', async () => {
  const { a, b } = await samplePair()

  expect(a).toMatchObject({ name: 'spun-copy.txt' })
  expect(b).toMatchObject({ name: 'original.txt' })
  expect(a.text).toContain('scallop watercraft')
  expect(b.text).toContain('scallop boat')
  for (const { text } of [a, b]) expect(text).toContain('"The first thing I saw was a boot,"')
})
