import type { BoilerplateKind, Removal } from '../../article.ts'
import type { Block } from '../block.ts'
import { isSentence } from '../prose.ts'
import { isRow } from '../rows.ts'

const longestFragment = 80
const longestBiography = 320

/** Fragments below the story that stand among boilerplate: what the page shows where the story has ended. */
export function residueBelow(
  text: string,
  blocks: Block[],
  removed: Map<Block, Removal<BoilerplateKind>>,
): void {
  const keepsRows = isTable(text, blocks)
  const isResidue = (block: Block) => removed.has(block) || isFragment(text, block, keepsRows)
  let first = blocks.length
  while (first > 0 && isResidue(blocks[first - 1]!)) first--
  const boilerplate = blocks.findIndex((block, i) => i >= first && removed.has(block))
  if (boilerplate === -1) return
  for (const block of blocks.slice(boilerplate))
    if (!removed.has(block))
      removed.set(block, {
        kind: 'navigation',
        start: block.start,
        end: block.end,
        rule: 'a fragment among boilerplate below the story',
      })
}

/** A short line without a stop, and no row where rows are the story. */
function isFragment(text: string, { start, end }: Block, keepsRows: boolean): boolean {
  if (end - start > longestFragment) return false
  const content = text.slice(start, end)
  return !/[.!?…:]["'”’»)\]]*$/u.test(content) && !(keepsRows && isRow(content))
}

/**
 * Whether a text tells more by rows than by sentences; below sentences, lines with
 * figures are telephone numbers.
 */
function isTable(text: string, blocks: Block[]): boolean {
  let rows = 0
  let sentences = 0
  for (const { start, end } of blocks.slice(0, mostRead)) {
    if (end - start > longestFragment) sentences++
    else if (isSentence(text.slice(start, end))) sentences++
    else if (isRow(text.slice(start, end))) rows++
  }
  return rows > sentences
}

const mostRead = 60

const biography =
  /^,? (?:is|was|covers|writes|reports|reported|has|joined|can|edits|hosts|lives|contributes|works|worked)\b/

/** A block that tells of the author, by the full name of the byline: the story is not about who wrote it. */
export function aboutAuthor(
  text: string,
  { start, end }: Block,
  byline: string[],
): Removal<BoilerplateKind> | null {
  if (end - start > longestBiography) return null
  const content = text.slice(start, end)
  const author = byline.find(
    (name) => content.startsWith(name) && biography.test(content.slice(name.length, name.length + 16)),
  )
  return author ? { kind: 'credit', start, end, rule: 'tells of the author' } : null
}
