/** A share drawn as a bar. */
export function barOf(share: number, width: number, unicode: boolean): string {
  const filled = Math.round(share * width)
  const [full, empty] = unicode ? ['█', '░'] : ['#', '.']
  return full.repeat(filled) + empty.repeat(width - filled)
}
