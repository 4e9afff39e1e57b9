import { describe, expect, it } from 'vitest'
import { sentenceStarts } from '../../src/normalization/sentences.ts'
import { tokenize } from '../../src/normalization/tokens.ts'

function sentencesOf(text: string, breaksLine = true): string[] {
  const tokens = tokenize(text)
  const starts = [...sentenceStarts(text, tokens, breaksLine)]
  return starts.map((first, n) => {
    const last = (starts[n + 1] ?? tokens.count) - 1
    return text.slice(tokens.starts[first], tokens.ends[last])
  })
}

describe('sentenceStarts', () => {
  it('ends at terminal marks, inside quotation marks too', () => {
    expect(sentencesOf('He left. “Why?” she asked. Nobody knew!')).toEqual([
      'He left',
      'Why',
      'she asked',
      'Nobody knew',
    ])
  })

  it('does not end at abbreviations, initials and decimals', () => {
    expect(
      sentencesOf('Mr. Putin met J. K. Rowling in the U.S. Senate at 3.5 p.m. sharp. They spoke.'),
    ).toHaveLength(2)
  })

  it('ends at a line of its own, but not where a hard-wrapped line ends', () => {
    expect(sentencesOf('A headline\nThe story begins')).toHaveLength(2)
    expect(sentencesOf('The story goes\non here', false)).toHaveLength(1)
    expect(sentencesOf('One\n\nTwo', false)).toHaveLength(2)
  })
})
