/** What a beginning of a word of bash stands for, and the quotation that is still open at its end. */
export interface TypedInBash {
  value: string
  open: Quotation
}

/** The opening mark; none outside of quotations. */
export type Quotation = '' | "'" | '"' | "$'"

/** What each quotation ends at, and what a backslash stands for in it. */
const rules: Readonly<Record<Quotation, { closing: string; escapes: RegExp | null }>> = {
  '': { closing: '', escapes: /^\\([^])/u },
  "'": { closing: "'", escapes: null },
  '"': { closing: '"', escapes: /^\\([$`"\\])/u },
  "$'": { closing: "'", escapes: /^\\([0-7]{1,3}|x[\da-f]{1,2}|[^])/iu },
}

/**
 * Reads a word as bash would, but for what it would expand: `$HOME` and `$(…)` are the letters that they are
 * here, for nothing that a person has typed is run before Enter.
 */
export function readInBash(text: string): TypedInBash {
  const parts: Buffer[] = []
  let open: Quotation = ''
  for (let rest = text; rest !== '';) {
    const { closing, escapes } = rules[open]
    const opening: string | undefined = open === '' ? /^\$?['"]/u.exec(rest)?.[0] : undefined
    const escape: RegExpExecArray | null = escapes?.exec(rest) ?? null
    if (opening) open = opening === '$"' ? '"' : (opening as Quotation)
    else if (closing && rest.startsWith(closing)) open = ''
    else if (escape) parts.push(open === "$'" ? bytesOf(escape[1]!) : Buffer.from(escape[1]!))
    else if (rest !== '\\' || open === "'") parts.push(Buffer.from(rest.match(/^[^]/u)![0]))
    rest = rest.slice((opening ?? escape?.[0] ?? rest.match(/^[^]/u)![0]).length)
  }
  return { value: Buffer.concat(parts).toString(), open }
}

const letters: ReadonlyMap<string, number> = new Map(
  Object.entries({ a: 7, b: 8, e: 27, f: 12, n: 10, r: 13, t: 9, v: 11 }),
)

/** In `$'…'`, octal and hexadecimal numbers are bytes: a letter may take several of them. */
function bytesOf(escape: string): Buffer {
  if (/^[0-7]/u.test(escape)) return Buffer.of(Number.parseInt(escape, 8) & 0xff)
  if (/^x[\da-f]/iu.test(escape)) return Buffer.of(Number.parseInt(escape.slice(1), 16))
  const byte = letters.get(escape)
  return byte === undefined ? Buffer.from(escape) : Buffer.of(byte)
}
