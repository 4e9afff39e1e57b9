import { utf8Of } from '../../bytes/utf8.ts'
import { wholeText } from '../../bytes/whole.ts'
import { SourceError } from '../../errors.ts'
import { failed, type FoundSource, type Reading } from '../../found.ts'
import type { OpenedInput, ReadingContext } from '../../input.ts'
import { maxSourceBytes, tooLong } from '../../limits.ts'
import { SeenIds } from './ids.ts'
import { elementsOf } from './json-elements.ts'
import { parseJson } from './parse-json.ts'
import { hasTextField, sourceOfRecord } from './record.ts'

/** Gives a record, or says at its place why there is none. */
type RecordAt = (at: string) => unknown

/** One article, or an array of them, by itself or in a field of an object. */
export async function* readJson(input: OpenedInput, { signal }: ReadingContext): AsyncGenerator<Reading> {
  const seen = new SeenIds()
  let number = 0
  for await (const recordAt of isArray(input.head) ? arrayRecords(input) : objectRecords(input)) {
    signal?.throwIfAborted()
    const position = `item=${++number}`
    const at = `${input.place}#${position}`
    try {
      const source: FoundSource = sourceOfRecord(recordAt(at), input, position)
      seen.refuseSecond(source)
      yield { kind: 'source', source }
    } catch (error) {
      yield failed(at, error)
    }
  }
  if (number === 0) throw noArticle(input.place)
}

const isArray = (head: Uint8Array): boolean =>
  /^\s*\[/.test(
    Buffer.from(head.subarray(0, 256))
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  )

async function* arrayRecords(input: OpenedInput): AsyncGenerator<RecordAt> {
  for await (const element of elementsOf(utf8Of(input), maxSourceBytes)) {
    if (element && !/\S/.test(element.toString())) continue
    yield (at) => {
      if (element === null) throw new SourceError(at, `is too long. ${tooLong()}`)
      return parseJson(element.toString(), at, 'Mend it, or give one article a line.')
    }
  }
}

async function* objectRecords(input: OpenedInput): AsyncGenerator<RecordAt> {
  const { text } = await wholeText(input)
  const value = parseJson(text, input.place, 'Mend it; or, if there is one object a line, call it .jsonl.')
  if (typeof value !== 'object' || value === null) throw noArticle(input.place)
  if (hasTextField(Object.keys(value))) yield () => value
  else for (const record of Object.values(value).find(isRecords) ?? []) yield () => record
}

const isRecords = (value: unknown): value is object[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null)

const noArticle = (place: string): SourceError =>
  new SourceError(place, 'holds no article. Give an object with "text", or an array of such.')
