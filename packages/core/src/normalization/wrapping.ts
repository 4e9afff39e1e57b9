const longLine = 40
/** A shorter line was hardly broken to fit a page. */
const brokenLine = 25

/** No sentence and no headline ends with these; 'in' and 'on' may: 'Troops move in'. */
const leads = new Set(
  `the a an of to for with by from and or its their his her than as
  der die das den dem des ein eine einen einem einer und mit von zu zum zur im am für
  le la les de des du un une et à au aux pour el los las y una con por del al il lo gli di della dei o os e do da`.split(
    /\s+/,
  ),
)
const mostOfLead = 8

/** Whether a line ends in the middle of a sentence, whatever follows: with a comma, with an article. */
export function isBrokenOff(line: string): boolean {
  if (line.endsWith(',')) return true
  const [, word] = /\s(\p{Ll}+)$/u.exec(line.slice(-mostOfLead)) ?? []
  return word !== undefined && leads.has(word)
}

/** Whether a line has no stop at its end: a letter, a figure or a comma is last. */
export const isOpen = (line: string): boolean => /[\p{L}\p{N},;–—-]/u.test(line.at(-1) ?? '')

/** Whether a line begins in small letters, and not indented. */
const goesOn = (line: string) => /^ ?["'“‘(]?\p{Ll}/u.test(line)

/**
 * Whether lines end where the page was full and not where the paragraph was: most of them in the middle
 * of a sentence. Of a few lines that is believed where a line ends with what leads to the next, or the
 * next goes on in small letters.
 */
export function isHardWrapped(text: string): boolean {
  const sample = text.length > 50_000 ? text.slice(0, 50_000) : text
  const all = sample.split('\n')
  let lines = 0
  let open = 0
  let broken = 0
  for (let i = 0; i < all.length; i++) {
    const line = all[i]!.trimEnd()
    if (line === '') continue
    const next = all[i + 1] ?? ''
    if (
      /^ ?\S/.test(next) &&
      (isBrokenOff(line) || (isOpen(line) && line.length >= brokenLine && goesOn(next)))
    )
      broken++
    if (line.length < longLine) continue
    lines++
    if (isOpen(line)) open++
  }
  return (lines >= 3 && open > lines * 0.4) || (broken > 0 && broken >= lines * 0.5)
}
