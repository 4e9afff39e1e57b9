import { compare, copyLabels, labels } from '@unspin/core'
import { expect, test } from 'vitest'
import { linkOf } from '../../src/families/link.ts'

const comparison = compare(
  'The ferry to Quillon was stopped by fog on Monday, and ninety people waited at the landing.',
  'The ferry to Quillon was stopped by fog on Monday, and ninety people waited at the landing.',
)

test.each(labels)('of %s a link is kept where that is a copy, and none where it is not', (label) => {
  const link = linkOf('a', 'b', { ...comparison, verdict: { ...comparison.verdict, label } })
  expect(link !== null).toBe(copyLabels.has(label))
  for (const none of ['same-event', 'same-form', 'unrelated', 'too-short'] as const)
    if (label === none) expect(link).toBeNull()
})
