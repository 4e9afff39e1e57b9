import {
  type Counts,
  type Sections,
  bits,
  countNames,
  headerBytes,
  magic,
  sectionNames,
  sectionTypes,
  version,
} from './format.ts'
import { slotCount } from './hash.ts'

/**
 * The file's arrays, laid over its bytes: nothing is copied or built, so that loading costs next to nothing.
 */
export function readSections(bytes: ArrayBuffer | Uint8Array): { counts: Counts; sections: Sections } {
  const { buffer, start, length } = aligned(bytes)
  if (length < headerBytes) throw new Error(notALexicon)
  const header = new Uint32Array(buffer, start, headerBytes / 4)
  if (header[0] !== magic) throw new Error(notALexicon)
  if (header[1] !== version)
    throw new Error(
      `This lexicon file has format ${header[1]} and not ${version}: take the one that came with this version.`,
    )
  if (header[2] !== length)
    throw new Error(`This lexicon file has ${length} bytes and not ${header[2]}: fetch it again.`)

  const counts = Object.fromEntries(countNames.map((name, index) => [name, header[3 + index]])) as Counts
  const directory = header.subarray(3 + countNames.length)
  const section = <Name extends keyof Sections>(name: Name, index: number): [Name, Sections[Name]] => {
    const [place, items] = directory.subarray(2 * index)
    if (place % 4 !== 0 || place + items * sectionTypes[name].BYTES_PER_ELEMENT > length)
      throw new Error(damaged(name))
    return [name, new sectionTypes[name](buffer, start + place, items)]
  }
  const sections = Object.fromEntries(sectionNames.map(section)) as unknown as Sections
  const lengths = expectedLengths(counts, sections)
  for (const name of sectionNames) if (sections[name].length !== lengths[name]) throw new Error(damaged(name))
  return { counts, sections }
}

/**
 * The lengths that follow from the counts and from where the last list of a section ends: with
 * others, answers were nonsense.
 */
function expectedLengths(counts: Counts, sections: Sections): Record<keyof Sections, number> {
  const { words, phrases, synsets, dimensions } = counts
  return {
    wordStarts: words + 1,
    letters: sections.wordStarts[words],
    wordSlots: slotCount(words),
    bases: words,
    vectors: Math.ceil((words * dimensions * bits) / 8),
    phraseStarts: phrases + 1,
    phraseWords: sections.phraseStarts[phrases],
    phraseSlots: slotCount(phrases),
    senseStarts: words + phrases + 1,
    senses: sections.senseStarts[words + phrases],
    commonSenses: words + phrases,
    neighbourStarts: synsets + 1,
    neighbours: sections.neighbourStarts[synsets],
  }
}

/** Typed arrays must begin at a multiple of their size; bytes cut from a larger buffer may not. */
function aligned(bytes: ArrayBuffer | Uint8Array): { buffer: ArrayBuffer; start: number; length: number } {
  if (!(bytes instanceof Uint8Array)) return { buffer: bytes, start: 0, length: bytes.byteLength }
  const usable = bytes.byteOffset % 4 === 0 && bytes.buffer instanceof ArrayBuffer
  const view = usable ? bytes : Uint8Array.from(bytes)
  return { buffer: view.buffer as ArrayBuffer, start: view.byteOffset, length: view.byteLength }
}

const notALexicon = 'This is no lexicon file: hand in the bytes of a file such as english.bin.'

function damaged(section: keyof Sections): string {
  return `This lexicon file is damaged (section ${section}): fetch it again.`
}
