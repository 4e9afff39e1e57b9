const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({ a: '\u0007', b: '\b', e: '\u001b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }),
)

/**
 * What a beginning of a word of fish stands for, quotations closed or not; what fish
 * would expand is left as it is.
 */
export function readInFish(text: string): string {
  let open = ''
  return text.replace(/\\([^])|[^]/gu, (part, escaped: string | undefined) => {
    if (escaped !== undefined) {
      if (open === '') return letters.get(escaped) ?? escaped
      return escaped === open || escaped === '\\' || (open === '"' && escaped === '$') ? escaped : part
    }
    if (part === '\\' && open === '') return ''
    if (part !== (open || part) || !/['"]/u.test(part)) return part
    open = open === '' ? part : ''
    return ''
  })
}
