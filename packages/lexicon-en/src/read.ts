import {
  type Counts,
  type Sections,
  countNames,
  headerBytes,
  magic,
  sectionNames,
  sectionTypes,
  version,
} from './format.ts'

/** The file's arrays, laid over its bytes: nothing is copied or built, so that loading costs next to nothing. */
export function readSections(bytes: ArrayBuffer | Uint8Array): { counts: Counts; sections: Sections } {
  const { buffer, start, length } = aligned(bytes)
  if (length < headerBytes) throw notALexicon()
  const header = new Uint32Array(buffer, start, headerBytes / 4)
  if (header[0] !== magic) throw notALexicon()
  if (header[1] !== version)
    throw new Error(
      `This lexicon file has format ${header[1]}, this version reads ${version}: use the file that comes with it.`,
    )
  if (header[2] !== length)
    throw new Error(
      `This lexicon file is cut off or damaged: it has ${length} bytes and should have ${header[2]}. Fetch it again.`,
    )
  const counts = Object.fromEntries(countNames.map((name, index) => [name, header[3 + index]])) as Counts
  const directory = 3 + countNames.length
  const section = <Name extends keyof Sections>(name: Name, index: number): [Name, Sections[Name]] => {
    const place = header[directory + 2 * index]
    return [name, new sectionTypes[name](buffer, start + place, header[directory + 2 * index + 1])]
  }
  return { counts, sections: Object.fromEntries(sectionNames.map(section)) as unknown as Sections }
}

/** Typed arrays must begin at a multiple of their size; bytes cut from a larger buffer may not. */
function aligned(bytes: ArrayBuffer | Uint8Array): { buffer: ArrayBuffer; start: number; length: number } {
  if (!(bytes instanceof Uint8Array)) return { buffer: bytes, start: 0, length: bytes.byteLength }
  const usable = bytes.byteOffset % 4 === 0 && bytes.buffer instanceof ArrayBuffer
  const view = usable ? bytes : Uint8Array.from(bytes)
  return { buffer: view.buffer as ArrayBuffer, start: view.byteOffset, length: view.byteLength }
}

function notALexicon(): Error {
  return new Error("This is no lexicon file: hand in the bytes of the lexicon's data file, e.g. english.bin.")
}
