import { readFileSync } from 'node:fs'

const families = new URL('../../../../packages/core/test/fixtures/families/', import.meta.url)

/**
 * The families that the core is tested with, as articles of the outlets that would
 * have published them, one a line.
 */
export function storiesFile(): string {
  return read('outlets.jsonl').trimEnd().split('\n').map(recordOf).join('\n')
}

function recordOf(line: string): string {
  const { file, ...known } = JSON.parse(line) as { file: string }
  return JSON.stringify({ id: file.replace('.txt', ''), ...known, text: read(file) })
}

const read = (file: string): string => readFileSync(new URL(file, families), 'utf8')
