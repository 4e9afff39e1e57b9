import { readFileSync } from 'node:fs'

const families = new URL('../../../../packages/core/test/fixtures/families/', import.meta.url)

/** The families that the core is tested with, as articles of the outlets that would have published them. */
export function publishedStories() {
  return read('outlets.jsonl').trimEnd().split('\n').map(storyOf)
}

function storyOf(line: string) {
  const { file, publisher, published } = JSON.parse(line) as Record<
    'file' | 'publisher' | 'published',
    string
  >
  const id = file.replace('.txt', '')
  return { id, name: id, place: null, text: read(file), metadata: { publisher, published } }
}

const read = (file: string): string => readFileSync(new URL(file, families), 'utf8')
