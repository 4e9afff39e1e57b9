import { isUtf8 } from 'node:buffer'
import { linesOf, type Line } from '../../bytes/lines.ts'
import { utf8Of } from '../../bytes/utf8.ts'
import { decodeDetected } from '../../bytes/whole.ts'
import { SourceError } from '../../errors.ts'
import { failed, type FoundSource, type Reading } from '../../found.ts'
import type { OpenedInput, ReadingContext } from '../../input.ts'
import { maxSourceBytes, tooLong } from '../../limits.ts'
import { SeenIds } from './ids.ts'
import { parseJson } from './parse-json.ts'
import { sourceOfRecord } from './record.ts'

/** Articles one a line, each a JSON object. A line that cannot be read does not stop the rest. */
export async function* readJsonLines(
  input: OpenedInput,
  { signal }: ReadingContext,
): AsyncGenerator<Reading> {
  const seen = new SeenIds()
  for await (const line of linesOf(utf8Of(input), maxSourceBytes)) {
    signal?.throwIfAborted()
    if (line.bytes && isBlank(line.bytes)) continue
    try {
      const source = await sourceOfLine(line, input)
      seen.refuseSecond(source)
      yield { kind: 'source', source }
    } catch (error) {
      yield failed(`${input.place}#line=${line.number}`, error)
    }
  }
}

async function sourceOfLine({ bytes, number }: Line, input: OpenedInput): Promise<FoundSource> {
  const position = `line=${number}`
  const at = `${input.place}#${position}`
  if (bytes === null) throw new SourceError(at, `is too long. ${tooLong()}`)
  const { text, notes } = isUtf8(bytes)
    ? { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'), notes: [] }
    : await decodeDetected(bytes, at)
  const source = sourceOfRecord(parseJson(text, at, 'Give one object a line.'), input, position)
  return { ...source, notes: [...notes, ...source.notes] }
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13)
