import { decodeDetected } from '../../bytes/whole.ts'
import { SourceError } from '../../errors.ts'
import { failed, type FoundSource, type Reading } from '../../found.ts'
import type { OpenedInput, ReadingContext } from '../../input.ts'
import { readBytes } from '../../read-bytes.ts'
import { parseMediaType } from '../../web/media-type.ts'
import { answerIn, bodyOfAnswer, type HttpAnswer } from './http-answer.ts'
import { cutOff, recordsOf, type WarcRecord } from './warc-records.ts'

/** The pages of a web archive, and the texts of those that hold texts alone (WET). */
export async function* readWarc(input: OpenedInput, { signal }: ReadingContext): AsyncGenerator<Reading> {
  let others = 0
  for await (const record of recordsOf(input.chunks, input.place)) {
    signal?.throwIfAborted()
    if (record instanceof SourceError) {
      yield failed(input.place, record)
      continue
    }
    const isResponse = record.headers.get('warc-type') === 'response'
    const answer = isResponse ? await answerIn(record.block) : null
    const page = isPage(record, answer) ? await readingOf(record, answer) : null
    if (page) yield page
    else if (isResponse) others++
    await record.block.pass()
    if (!page && record.block.isCut) yield failed(input.place, cutOff(input.place))
  }
  if (others > 0) yield { kind: 'skipped', place: input.place, reason: othersIn(input.place, others) }
}

/** What comes of a page; the archive goes on behind it, whatever is wrong with it. */
async function readingOf(record: WarcRecord, answer: HttpAnswer | null): Promise<Reading> {
  const { place, block } = record
  try {
    const source = await sourceOf(record, answer)
    if (block.isCut) throw cutOff(place)
    return { kind: 'source', source }
  } catch (error) {
    // What the archive itself comes from is at fault: there is no next record.
    if (block.hasFailed) throw error
    return failed(place, error)
  }
}

function othersIn(place: string, count: number): string {
  const captures = count === 1 ? '1 capture that is' : `${count.toLocaleString('en-US')} captures that are`
  return `${place} has ${captures} not of a page, or of one that was not found`
}

function isPage({ headers }: WarcRecord, answer: HttpAnswer | null): boolean {
  const type = headers.get('warc-type')
  const mediaType = headers.get('content-type')
  if (type === 'conversion') return mediaType?.startsWith('text/plain') ?? false
  if (type === 'resource') return isHtml(mediaType)
  return answer?.status === 200 && isHtml(answer.headers.get('content-type'))
}

const isHtml = (mediaType: string | undefined): boolean =>
  /^\s*(?:text\/html|application\/xhtml)/i.test(mediaType ?? '')

async function sourceOf(
  { place, headers, block }: WarcRecord,
  answer: HttpAnswer | null,
): Promise<FoundSource> {
  const url = headers.get('warc-target-uri')
  const retrieved = headers.get('warc-date')
  // Held before it is unpacked: what unpacks reads ahead, and would still be reading when the next record is.
  const sent = await readBytes(block, place)
  const bytes = answer ? await readBytes(bodyOfAnswer(sent, answer, place), place) : sent
  const { charset } = parseMediaType(answer?.headers.get('content-type'))
  const { text, notes } = await decodeDetected(bytes, place, charset)
  return {
    name: url ?? place,
    place,
    text,
    ...(headers.get('warc-type') !== 'conversion' && { format: 'html' as const }),
    metadata: { ...(url && { url }), ...(retrieved && { retrieved }) },
    notes,
  }
}
