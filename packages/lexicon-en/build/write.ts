import {
  type Counts,
  type Sections,
  countNames,
  headerBytes,
  magic,
  sectionNames,
  version,
} from '../src/format.ts'

/** Lays the arrays of a lexicon out as one file, little-endian, every section at a multiple of four bytes. */
export function writeSections(counts: Counts, sections: Sections): Uint8Array {
  const directory: number[] = []
  let length = headerBytes
  for (const name of sectionNames) {
    directory.push(length, sections[name].length)
    length += Math.ceil(sections[name].byteLength / 4) * 4
  }
  const bytes = new Uint8Array(length)
  const header = [magic, version, length, ...countNames.map((name) => counts[name]), ...directory]
  new Uint32Array(bytes.buffer).set(header)
  sectionNames.forEach((name, index) => {
    const { buffer, byteOffset, byteLength } = sections[name]
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), directory[2 * index])
  })
  return bytes
}
