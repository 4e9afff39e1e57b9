import { wholeText } from '../../bytes/whole.ts'
import type { Reading } from '../../found.ts'
import type { OpenedInput } from '../../input.ts'

/** A text or a page, told apart by its name and how it begins. */
export async function* readText(input: OpenedInput): AsyncGenerator<Reading> {
  const { place, name, metadata = {} } = input
  const { text, format, notes } = await wholeText(input)
  yield { kind: 'source', source: { name, place, text, ...(format && { format }), metadata, notes } }
}
