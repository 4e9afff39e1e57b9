import type { Kind } from '@unspin/core'

/** A kind of passage is told by its sign and by its hue. No red, no green: they would judge. */
interface KindLook {
  sign: string
  /** For terminals that are not in UTF-8. */
  asciiSign: string
  hue: 'cyan' | 'blueBright' | 'yellow' | 'magenta' | null
  meaning: string
}

export const kindLooks: Record<Kind, KindLook> = {
  verbatim: { sign: '=', asciiSign: '=', hue: 'cyan', meaning: 'the same words' },
  edited: { sign: '~', asciiSign: '~', hue: 'blueBright', meaning: 'words added, dropped or changed' },
  spun: { sign: '⇄', asciiSign: '%', hue: 'yellow', meaning: 'words replaced one for one, their order kept' },
  rewritten: { sign: '≈', asciiSign: '#', hue: 'magenta', meaning: 'the same content, rephrased' },
  quotation: { sign: '”', asciiSign: '"', hue: null, meaning: 'shared words of a speaker' },
}

export function signOf(kind: Kind, unicode: boolean): string {
  return unicode ? kindLooks[kind].sign : kindLooks[kind].asciiSign
}
