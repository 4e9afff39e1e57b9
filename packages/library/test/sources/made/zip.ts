import { crc32, deflateRawSync } from 'node:zlib'

/** What is odd about a file in an archive. */
export interface ZipOptions {
  /** What the table of contents claims that it holds, in bytes. */
  claimed?: number
  encrypted?: boolean
  /** How it says that it is packed. */
  method?: number
  /** What is done to its packed bytes, after their sum was taken. */
  damage?: (packed: Buffer) => void
}

export type ZipFile = readonly [name: string | Buffer, content: string | Uint8Array, options?: ZipOptions]

/** A ZIP archive of `files`: by name, or in a list, where names may be there twice and be no text. */
export function makeZip(
  files: Readonly<Record<string, string | Uint8Array>> | readonly ZipFile[],
  options: ZipOptions = {},
): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  const listed = Array.isArray(files) ? (files as readonly ZipFile[]) : Object.entries(files)
  for (const [given, content, own] of listed as readonly ZipFile[]) {
    const name = Buffer.from(given)
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const { damage, ...odd } = { ...options, ...own }
    const shared = sharedHeader(packed, bytes, name.length, odd)
    damage?.(packed)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, name, packed])
    const where = Buffer.alloc(14)
    where.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, where, name]))
    locals.push(local)
    offset += local.length
  }
  const table = Buffer.concat(directory)
  return Buffer.concat([...locals, table, endOf(directory.length, table.length, offset)])
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(count & 0xffff, 8)
  end.writeUInt16LE(count & 0xffff, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

/** The same archive with a table of contents of 64 bits, which lies at `place`: anywhere. */
export function withFarDirectory(
  zip: Buffer,
  { locator, directory }: { locator?: bigint; directory?: bigint },
): Buffer {
  const before = zip.subarray(0, -22)
  const record = Buffer.alloc(56)
  record.write('PK\x06\x06')
  record.writeBigUInt64LE(1n, 32)
  record.writeBigUInt64LE(directory ?? 0n, 48)
  const pointer = Buffer.alloc(20)
  pointer.write('PK\x06\x07')
  pointer.writeBigUInt64LE(locator ?? BigInt(before.length), 8)
  return Buffer.concat([before, record, pointer, zip.subarray(-22)])
}

function sharedHeader(
  packed: Buffer,
  bytes: Buffer,
  nameLength: number,
  { claimed, encrypted, method = 8 }: ZipOptions,
): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt16LE(encrypted ? 1 : 0, 2)
  header.writeUInt16LE(method, 4)
  header.writeUInt32LE(crc32(bytes), 10)
  header.writeUInt32LE(packed.length, 14)
  header.writeUInt32LE(claimed ?? bytes.length, 18)
  header.writeUInt16LE(nameLength, 22)
  return header
}
