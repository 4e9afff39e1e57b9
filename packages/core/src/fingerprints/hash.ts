const offsetBasis = 0x811c_9dc5
const prime = 0x0100_0193

/** 32 bits of a string: FNV-1a over its UTF-16 code units, stirred. */
export function hashOf(text: string): number {
  let value = offsetBasis
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), prime)
  return stir(value)
}

/** Spreads what differs in any bit over all of them: the finalizer of MurmurHash3. */
export function stir(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
