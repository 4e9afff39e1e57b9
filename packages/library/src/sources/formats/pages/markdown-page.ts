import MarkdownIt, { type StateBlock, type StateInline, type Token } from 'markdown-it'
import { SourceError } from '../../errors.ts'
import { maxSourceLength, tooLong } from '../../limits.ts'

/** Quotes in quotes, lists in lists: nobody writes so many, and each costs as much as all around it. */
const deepest = 100
/**
 * Paragraphs, list items, cells, each of two or three pieces: ten times what a book has, and some
 * hundred megabytes while it is read.
 */
const mostPieces = 1_000_000

/** Says why a text is not read any further: the rules below know neither its name nor whom to tell. */
class OutOfBounds extends Error {}

function refuseOutOfBounds({ tokens, level }: { tokens: readonly unknown[]; level: number }): void {
  if (level > deepest)
    throw new OutOfBounds(
      `has lists or quotes nested more than ${deepest} deep. Give its text without them, as plain text.`,
    )
  if (tokens.length > mostPieces)
    throw new OutOfBounds(
      'has more list items, cells or marks than any article. Give its parts, or its text as plain text.',
    )
}

class BoundedBlocks extends MarkdownIt.StateBlock {
  override push(...token: Parameters<StateBlock['push']>): Token {
    refuseOutOfBounds(this)
    return super.push(...token)
  }
}

class BoundedWords extends MarkdownIt.StateInline {
  override push(...token: Parameters<StateInline['push']>): Token {
    refuseOutOfBounds({ tokens: this.tokens, level: 0 })
    return super.push(...token)
  }
}

const blocks = new MarkdownIt({ html: true, maxNesting: deepest * 2 })
blocks.core.ruler.disable(['inline', 'text_join'])
blocks.block.State = BoundedBlocks
// Links and emphasis inside one another, deeper ones are text: each open bracket
// costs as much as it may be deep.
const words = new MarkdownIt({ html: true, maxNesting: 20 })
words.inline.State = BoundedWords

/** What stands before the words of an item that can be ticked off. */
const tick = /^\[[ xX]\][ \t]+(?=\S)/

/**
 * The page that a text in Markdown stands for. Read by markdown-it, whose time and memory grow with the text;
 * with `marked` they grew with its square, and its stack with a paragraph's length.
 * @throws {SourceError} when it is nested beyond measure, or of more pieces than can be held.
 */
export function pageOfMarkdown(text: string, place: string): string {
  try {
    const references = {}
    const tokens = blocks.parse(text, references)
    // Paragraph by paragraph, so that what each is made of need not be held until the last one is written.
    for (const [at, token] of tokens.entries())
      if (token.type === 'inline') {
        const written =
          tokens[at - 2]?.type === 'list_item_open' ? token.content.replace(tick, '') : token.content
        token.type = 'html_inline'
        token.content = words.renderInline(written, references)
      }
    const page = blocks.renderer.render(tokens, blocks.options, references)
    if (page.length > maxSourceLength) throw new OutOfBounds(`is too long as a page. ${tooLong(page.length)}`)
    return page
  } catch (error) {
    if (error instanceof OutOfBounds) throw new SourceError(place, error.message)
    throw error
  }
}
