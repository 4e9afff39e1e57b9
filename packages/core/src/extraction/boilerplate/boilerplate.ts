import type { BoilerplateKind, Removal } from '../../article.ts'
import type { Block } from '../block.ts'
import { appealOf } from './appeals.ts'
import { cueIn } from './cues.ts'
import { isKnown, type KnownBlocks, repeatedRule } from './repeated.ts'
import { residueBelow } from './residue.ts'
import { signOffBelow } from './sign-off.ts'
import { structureOf } from './structure.ts'

/** Longer blocks are prose, whatever they say. */
const longest = 420
/**
 * A line that leads elsewhere is a title or two: what goes on is a paragraph that
 * somebody put such a word before.
 */
const longestRelated = 220

/**
 * The blocks of a text that are boilerplate, each with its reason; `known` are those that the outlet repeats.
 */
export function findBoilerplate(
  text: string,
  blocks: Block[],
  known?: KnownBlocks,
): Map<Block, Removal<BoilerplateKind>> {
  const removed = new Map<Block, Removal<BoilerplateKind>>()
  for (const block of blocks) {
    const removal = boilerplateOf(text, block) ?? (known ? repeatedIn(text, block, known) : null)
    if (removal) removed.set(block, removal)
  }
  signOffBelow(text, blocks, removed)
  residueBelow(text, blocks, removed)
  signOffBelow(text, blocks, removed)
  return removed
}

function boilerplateOf(text: string, { start, end }: Block): Removal<BoilerplateKind> | null {
  if (end - start > longest) return null
  const folded = fold(text.slice(start, end))
  const found = structureOf(folded) ?? cueIn(folded) ?? appealOf(folded)
  if (found?.kind === 'related' && end - start > longestRelated) return null
  return found && { kind: found.kind, start, end, rule: found.rule }
}

function repeatedIn(
  text: string,
  { start, end }: Block,
  known: KnownBlocks,
): Removal<BoilerplateKind> | null {
  return isKnown(text.slice(start, end), known) ? { kind: 'repeated', start, end, rule: repeatedRule } : null
}

const fold = (content: string) => {
  const lower = content.toLowerCase()
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower
}
