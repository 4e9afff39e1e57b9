import type { BoilerplateKind, Removal } from '../../article.ts'
import type { Block } from '../block.ts'

const agencies = [
  'reuters?', 'associated press', 'press association', 'canadian press', 'dow jones', 'bloomberg', 'ap', 'afp', 'upi', 'dpa', 'apa', 'sda', 'ats', 'ansa',
  'efe', 'lusa', 'anp', 'belga', 'ritzau', 'ntb', 'tt', 'stt', 'pap', 'čtk', 'ctk', 'mti', 'tass', 'itar-tass', 'interfax', 'xinhua', 'kyodo',
  'pti', 'ians', 'sapa', 'aap', 'kna', 'epd', 'sid',
].join('|') // prettier-ignore
/**
 * An agency's name, in brackets or behind a dash, with the initials of who wrote the
 * story: 'Reuter', '(AP)', 'dpa/jd'.
 */
const line = new RegExp(
  `^[(\\[–—/ -]*(?:${agencies})(?:\\^M|[/ -]?[\\d:]{1,6})?(?:[/ -][\\p{L}/]{1,12})?[)\\] .–—-]*$`,
  'iu',
)
/** The same on the last line of a story, behind its last stop or figure. */
const behindStop = new RegExp(`(?<=[.!?…\\d]["'”’»)]*)\\s+[([–—]?(?:${agencies})[)\\]]?\\.?$`, 'iu')
/** In small letters it may be a word, but for one agency that writes itself so. */
const isNamed = (signed: string) => /^\s+\W?(?:\p{Lu}|dpa)/u.test(signed)
const longest = 30

/** Whether a line is the name of an agency and nothing else. */
export const isSignOff = (content: string): boolean => content.length <= longest && line.test(content)

/**
 * The blocks with a sign-off that stands on the last line of the story as a block of its
 * own: '… for the future. REUTER'.
 */
export function withSignOffApart(text: string, blocks: Block[]): Block[] {
  const at = blocks.findLastIndex(({ start, end }) => !isSignOff(text.slice(start, end)))
  const last = blocks[at]
  if (!last) return blocks
  const from = Math.max(last.start, last.end - longest - 2)
  const found = behindStop.exec(text.slice(from, last.end))
  if (!found || !isNamed(found[0])) return blocks
  const end = from + found.index
  const start = end + found[0].search(/\S/)
  return blocks.toSpliced(at, 1, { start: last.start, end }, { start, end: last.end })
}

/** The sign-offs below a story: what is the last that is no boilerplate, and not all there is. */
export function signOffBelow(
  text: string,
  blocks: Block[],
  removed: Map<Block, Removal<BoilerplateKind>>,
): void {
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i]!
    if (removed.has(block)) continue
    const { start, end } = block
    if (!isSignOff(text.slice(start, end))) return
    removed.set(block, { kind: 'marker', start, end, rule: 'the sign-off of an agency' })
  }
}
