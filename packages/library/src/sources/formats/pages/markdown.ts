import { wholeText } from '../../bytes/whole.ts'
import type { Reading } from '../../found.ts'
import type { OpenedInput } from '../../input.ts'
import { splitFrontMatter } from './front-matter.ts'
import { pageOfMarkdown } from './markdown-page.ts'
import { metadataOf } from '../records/record.ts'

/** An article in Markdown, as the page that it stands for; its front matter is metadata. */
export async function* readMarkdown(input: OpenedInput): AsyncGenerator<Reading> {
  const { place, name } = input
  const { text: written, notes } = await wholeText(input)
  const { fields, body } = await splitFrontMatter(written, place)
  const { metadata, remarks } = metadataOf(fields)
  yield {
    kind: 'source',
    source: {
      name,
      place,
      text: pageOfMarkdown(body, place),
      format: 'html',
      metadata: { ...metadata, ...input.metadata },
      notes: [...notes, ...remarks.map((remark) => `${name} ${remark}`)],
    },
  }
}
