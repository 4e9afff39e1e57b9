import { crc32, deflateSync } from 'node:zlib'

export interface Pixels {
  width: number
  height: number
  /** Four bytes a pixel: red, green, blue, and an opacity that is not looked at. */
  rgba: Uint8Array
}

/** A picture of 256 colours, which is all that a page needs, and a third of its bytes. */
export function indexedPng({ width, height, rgba }: Pixels): Buffer {
  const colours = coloursOf(rgba)
  const palette = commonest(colours, 256)
  const indexes = indexesIn(palette, colours.keys())
  const rows = Buffer.alloc(height * (width + 1)) // each begins with 0: no filter
  for (let pixel = 0; pixel < width * height; pixel++) {
    const row = Math.floor(pixel / width)
    rows[pixel + row + 1] = indexes.get(colourAt(rgba, pixel * 4))!
  }
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function colourAt(rgba: Uint8Array, at: number): number {
  return (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!
}

/** Each colour with how many pixels have it. */
function coloursOf(rgba: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>()
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = colourAt(rgba, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return counts
}

function commonest(counts: ReadonlyMap<number, number>, size: number): number[] {
  const sorted = [...counts].sort(([one, count], [other, least]) => least - count || one - other)
  return sorted.slice(0, size).map(([colour]) => colour)
}

/** For each colour the nearest of the palette. */
function indexesIn(palette: readonly number[], colours: Iterable<number>): Map<number, number> {
  const indexes = new Map<number, number>()
  for (const colour of colours) {
    const distances = palette.map((other) => distance(colour, other))
    indexes.set(colour, distances.indexOf(Math.min(...distances)))
  }
  return indexes
}

function distance(one: number, other: number): number {
  const others = channels(other)
  return channels(one).reduce((sum, channel, index) => sum + (channel - others[index]!) ** 2, 0)
}

function channels(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

/** Eight bits a pixel, by palette, neither interlaced nor filtered. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0])
  bytes.writeUInt32BE(width, 0)
  bytes.writeUInt32BE(height, 4)
  return bytes
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}
