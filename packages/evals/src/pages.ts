import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { readJsonl } from './sets.ts'

/**
 * What a set says of a page: its story, what must be in it and what must not, and its
 * metadata where they are given.
 */
export interface PageTruth {
  body: string
  title?: string | null
  author?: string | null
  published?: string | null
  with?: string[]
  without?: string[]
}

export interface Page {
  html: string
  truth: PageTruth
}

/** The pages of a folder that holds html/pages.jsonl, packed by gzip or not; null when there are none. */
export function readPages(folder: string): Page[] | null {
  const list = join(folder, 'html', 'pages.jsonl')
  if (!existsSync(list)) return null
  return readJsonl<PageTruth & { file: string }>(list).map((truth) => {
    const bytes = readFileSync(join(dirname(list), truth.file))
    return { truth, html: (truth.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') }
  })
}

const ownPages = fileURLToPath(new URL('../../core/test/extraction/pages', import.meta.url))

interface Expected {
  title: string | null
  byline: string[]
  published: string | null
  body: string[]
  boilerplate: string[]
}

/** The hard pages that the core is tested with. */
export function readOwnPages(): Page[] {
  return readdirSync(ownPages).map((name) => {
    const read = (file: string) => readFileSync(join(ownPages, name, file), 'utf8')
    const { title, byline, published, body, boilerplate } = JSON.parse(read('expected.json')) as Expected
    const without = boilerplate.map((block) => block.slice(block.indexOf(': ') + 2))
    const truth = { title, author: byline.join(' '), published, body: body.join('\n\n'), with: body, without }
    return { html: read('input.html'), truth }
  })
}
