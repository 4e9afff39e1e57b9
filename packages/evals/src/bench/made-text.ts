/** The same sequence in every run: mulberry32. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Words that follow each other as they do in a model: its frequent words are as
 * frequent here, its sentences as long.
 */
export function madeText(model: string, words: number, seed: number): string {
  const next = followers(model.split(/\s+/))
  const draw = random(seed)
  const starts = [...next.keys()]
  const text: string[] = []
  let word = starts[0]!
  for (let i = 0; i < words; i++) {
    const after = next.get(word) ?? starts
    word = after[Math.floor(draw() * after.length)]!
    text.push(word)
  }
  return inParagraphs(text)
}

function followers(words: string[]): Map<string, string[]> {
  const next = new Map<string, string[]>()
  for (let i = 0; i + 1 < words.length; i++)
    next.set(words[i]!, [...(next.get(words[i]!) ?? []), words[i + 1]!])
  return next
}

/** Words of a made-up vocabulary, each as likely as any other. */
export function randomWords(count: number, vocabulary: number, seed: number): string {
  const draw = random(seed)
  return inParagraphs(Array.from({ length: count }, () => spelled(Math.floor(draw() * vocabulary))))
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ')

/** A word for a number, as different to the eye as the numbers are. */
export function spelled(n: number): string {
  const word = syllables[n % 20]! + syllables[Math.floor(n / 20) % 20]!
  return n < 400 ? word : word + spelled(Math.floor(n / 400))
}

const wordsInParagraph = 60

function inParagraphs(words: string[]): string {
  const paragraphs: string[] = []
  for (let i = 0; i < words.length; i += wordsInParagraph)
    paragraphs.push(`${words.slice(i, i + wordsInParagraph).join(' ')}.`)
  return paragraphs.join('\n\n')
}
