import { crc32, deflateRawSync } from 'node:zlib'

interface ZipOptions {
  /** What the table of contents claims that each file holds, in bytes. */
  claimed?: number
  encrypted?: boolean
}

/** A ZIP archive of `files`. */
export function makeZip(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: ZipOptions = {},
): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const shared = sharedHeader(packed, bytes, Buffer.byteLength(name), options)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed])
    const where = Buffer.alloc(14)
    where.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, where, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const table = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(table.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, table, end])
}

function sharedHeader(
  packed: Buffer,
  bytes: Buffer,
  nameLength: number,
  { claimed, encrypted }: ZipOptions,
): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(encrypted ? 1 : 0, 2)
  header.writeUInt16LE(8, 4)
  header.writeUInt32LE(crc32(bytes), 10)
  header.writeUInt32LE(packed.length, 14)
  header.writeUInt32LE(claimed ?? bytes.length, 18)
  header.writeUInt16LE(nameLength, 22)
  return header
}
