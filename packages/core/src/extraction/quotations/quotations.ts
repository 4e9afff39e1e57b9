import type { Quotation, Speaker } from '../../article.ts'
import type { Block } from '../block.ts'
import type { Names } from '../names/names.ts'
import type { Words } from '../words.ts'
import { type Attribution, Attributions } from './attribution.ts'
import { findQuoted, type Quoted } from './marks.ts'
import { References } from './references.ts'
import { isQuotation } from './scare-quotes.ts'

/**
 * The quotations of a story with their speakers: words in quotation marks that somebody says, writes or said.
 */
export function findQuotations(
  text: string,
  blocks: Block[],
  words: Words,
  names: Names,
  lang: string | null,
): Quotation[] {
  const quoted = findQuoted(text, blocks)
  if (quoted.length === 0) return []
  const references = new References(text, words, names, lang)
  const attributions = new Attributions(text, words, blocks, references)
  const quotations: Quotation[] = []
  let last: { quoted: Quoted; speaker: Speaker | null } | null = null
  quoted.forEach((one, i) => {
    const attribution = attributions.find(quoted, i, last?.quoted)
    const goesOn =
      last !== null &&
      last.quoted === quoted[i - 1] &&
      (one.continued || isNextSentence(text, last.quoted, one))
    if (!goesOn && !isQuotation(text, one, attribution, references)) return
    const speaker = speakerOf(one, attribution, last, references)
    quotations.push({ start: one.start, end: one.end, text: text.slice(one.start, one.end), speaker })
    last = { quoted: one, speaker }
  })
  return quotations
}

function speakerOf(
  quoted: Quoted,
  attribution: Attribution | null,
  last: { quoted: Quoted; speaker: Speaker | null } | null,
  references: References,
): Speaker | null {
  const entity = last?.speaker ? references.entityNamed(last.speaker.name) : null
  const lastSpeaker = last && entity && { entity, end: last.quoted.close }
  const isOwn = attribution !== null && (!quoted.continued || attribution.beside) && !attribution.goesOn
  if (isOwn) return attribution.reference && references.resolve(attribution.reference, lastSpeaker)
  if (quoted.continued) return last?.speaker ?? null
  return last && follows(last.quoted, quoted) ? last.speaker : null
}

/** '…,” she said. “We always have.”': another sentence of the same speaker's in the same paragraph. */
function isNextSentence(text: string, last: Quoted, { block, open, start, end }: Quoted): boolean {
  return last.block === block && text.slice(open - 2, open) === '. ' && isSentence(text.slice(start, end))
}

const isSentence = (content: string) =>
  /^\p{Lu}/u.test(content) && /\s/.test(content) && /[.!?…]$/u.test(content)

/** Whether a quotation without a speaker of its own goes on with the words of the one before. */
const follows = (last: Quoted, quoted: Quoted) => quoted.block - last.block <= 1
