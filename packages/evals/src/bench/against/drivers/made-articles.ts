import { createReadStream, existsSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type * as Library from '@unspin/library'
import { type Article, Corpus } from '../../library/corpus.ts'
import type { Task } from '../driver.ts'

/** A file of made articles, a line each, made by whoever needs it first. */
export function articlesFile({ shared, articles }: Task): string {
  const file = join(shared, `articles-${articles}.jsonl`)
  if (existsSync(file)) return file
  const draft = `${file}.draft`
  writeFileSync(draft, '')
  let lines: string[] = []
  for (const article of new Corpus().articles(articles)) {
    if (lines.push(JSON.stringify(article)) < linesAtOnce) continue
    writeFileSync(draft, `${lines.join('\n')}\n`, { flag: 'a' })
    lines = []
  }
  writeFileSync(draft, lines.join('\n'), { flag: 'a' })
  renameSync(draft, file)
  return file
}

const linesAtOnce = 1000

/**
 * As they stand in the file; read as they are asked for, so that they are in memory no
 * longer than the library needs.
 */
export async function* arrivalsIn(file: string): AsyncGenerator<Library.Arrival> {
  for await (const line of createInterface(createReadStream(file))) {
    const { id, text } = JSON.parse(line) as Article
    yield { id, name: id, place: null, text }
  }
}
