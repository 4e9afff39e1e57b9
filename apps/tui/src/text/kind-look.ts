import type { Kind } from '@unspin/core'

/** A kind of passage is told by its sign, beside its hue, which has its name. */
interface KindLook {
  sign: string
  /** For terminals that are not in UTF-8. */
  asciiSign: string
  meaning: string
}

export const kindLooks: Record<Kind, KindLook> = {
  verbatim: { sign: '=', asciiSign: '=', meaning: 'the same words' },
  edited: { sign: '~', asciiSign: '~', meaning: 'words added, dropped or changed' },
  spun: { sign: '⇄', asciiSign: '%', meaning: 'words replaced one for one, their order kept' },
  rewritten: { sign: '≈', asciiSign: '#', meaning: 'the same content, rephrased' },
  quotation: { sign: '”', asciiSign: '"', meaning: 'shared words of a speaker' },
}

export function signOf(kind: Kind, unicode: boolean): string {
  return unicode ? kindLooks[kind].sign : kindLooks[kind].asciiSign
}
