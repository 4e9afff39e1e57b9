import { LimitReader, WARCParser, type WARCRecord } from 'warcio'
import { unpacked } from '../bytes/unpacked.ts'
import { decodeDetected } from '../bytes/whole.ts'
import { SourceError } from '../errors.ts'
import { failed, type FoundSource, type Reading } from '../found.ts'
import type { OpenedInput, ReadingContext } from '../input.ts'
import { WatchedStream } from '../bytes/watched.ts'
import { parseMediaType } from '../web/media-type.ts'
import { readBytes } from '../read-bytes.ts'

/** The pages of a web archive, and the texts of those that hold texts alone (WET). */
export async function* readWarc(input: OpenedInput, { signal }: ReadingContext): AsyncGenerator<Reading> {
  const archive = new WatchedStream(input.chunks, () => cutOff(input.place))
  let others = 0
  for await (const record of recordsOf(archive, input.place)) {
    signal?.throwIfAborted()
    if (!isPage(record)) {
      if (record.warcType === 'response') others++
      continue
    }
    const place = `${input.place}#${record.warcTargetURI}`
    try {
      const source = await sourceOf(record, place)
      if (archive.ended && isCut(record)) throw cutOff(place)
      yield { kind: 'source', source }
    } catch (error) {
      // What the archive itself comes from is at fault: there is no next record.
      if (archive.failed) throw error
      yield failed(place, error)
    }
  }
  if (others > 0) yield { kind: 'skipped', place: input.place, reason: othersIn(input.place, others) }
}

const cutOff = (place: string): SourceError => new SourceError(place, 'is cut off. Fetch the archive again.')

const isCut = ({ _reader: reader }: WARCRecord): boolean => reader instanceof LimitReader && reader.limit > 0

function othersIn(place: string, count: number): string {
  const captures = count === 1 ? '1 capture that is' : `${count.toLocaleString('en-US')} captures that are`
  return `${place} has ${captures} not of a page, or of one that was not found`
}

async function* recordsOf(archive: WatchedStream, place: string): AsyncGenerator<WARCRecord> {
  try {
    yield* WARCParser.iterRecords(archive)
  } catch (error) {
    if (archive.failed) throw error
    throw new SourceError(place, 'is a damaged WARC archive. What stands before the damage was read.', {
      cause: error,
    })
  }
}

function isPage({ warcType, httpHeaders, warcContentType }: WARCRecord): boolean {
  if (warcType === 'conversion') return warcContentType?.startsWith('text/plain') ?? false
  if (warcType === 'resource') return isHtml(warcContentType)
  return (
    warcType === 'response' &&
    Number(httpHeaders?.statusCode) === 200 &&
    isHtml(httpHeaders?.headers.get('content-type'))
  )
}

const isHtml = (mediaType: string | null | undefined): boolean =>
  /^\s*(?:text\/html|application\/xhtml)/i.test(mediaType ?? '')

async function sourceOf(record: WARCRecord, place: string): Promise<FoundSource> {
  const { httpHeaders, warcType, warcTargetURI: url, warcDate: retrieved } = record
  const isBrotli = httpHeaders?.headers.get('content-encoding') === 'br'
  const bytes = await readBytes(isBrotli ? unpacked(record, 'brotli', place) : record, place)
  const { charset } = parseMediaType(httpHeaders?.headers.get('content-type') ?? undefined)
  const { text, notes } = await decodeDetected(bytes, place, charset)
  return {
    name: url ?? place,
    place,
    text,
    ...(warcType !== 'conversion' && { format: 'html' as const }),
    metadata: { ...(url && { url }), ...(retrieved && { retrieved }) },
    notes,
  }
}
