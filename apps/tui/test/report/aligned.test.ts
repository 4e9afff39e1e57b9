import { expect, test } from 'vitest'
import { alignParagraphs } from '../../src/report/aligned.ts'
import { subjectOf } from '../fixtures/pair.ts'

function rowsOf(a: string, b: string): string[][] {
  const { comparison, articles } = subjectOf([{ kind: 'edited', a, b }])
  return alignParagraphs(comparison.passages[0]!, articles).map((row) => [
    articles.a.text.slice(...row.a).trim(),
    articles.b.text.slice(...row.b).trim(),
  ])
}

test('paragraphs that begin at the same place stand beside each other', () => {
  expect(rowsOf('One [big] story.\nTwo.', 'One [large] story.\nTwo.')).toEqual([
    ['One big story.', 'One large story.'],
    ['Two.', 'Two.'],
  ])
})

test('paragraphs that were joined stand beside both', () => {
  const long = 'word '.repeat(30).trim()
  expect(rowsOf(`${long}.\n${long}.\nEnd.`, `${long}. ${long}.\nEnd.`)).toEqual([
    [`${long}.\n${long}.`, `${long}. ${long}.`],
    ['End.', 'End.'],
  ])
})

test('a passage of one paragraph is one row', () => {
  expect(rowsOf('Only this.', 'Only this.')).toEqual([['Only this.', 'Only this.']])
})
