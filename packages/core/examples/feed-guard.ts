// A feed reader that drops copies: keeps the first of every story and says what the
// others are. Nothing but the core.
//
//   node examples/feed-guard.ts FILE FILE…

import { readFileSync } from 'node:fs'
import { argv, exit } from 'node:process'
import { compare, copyLabels, prepare, type Prepared } from '@unspin/core'

const files = argv.slice(2)
if (files.length < 2) {
  console.error('usage: node examples/feed-guard.ts FILE FILE…')
  exit(2)
}

// Each article is compared with all that came before: it is read once for that.
const kept: { file: string; article: Prepared }[] = []
for (const file of files) {
  const article = prepare(readFileSync(file, 'utf8'))
  const copy = kept
    .map((other) => ({ other, ...compare(article, other.article) }))
    .find(({ verdict }) => copyLabels.has(verdict.label))
  if (!copy) kept.push({ file, article })
  console.log(copy ? `${file}\t${copy.verdict.label} of ${copy.other.file}` : `${file}\tkept`)
}
