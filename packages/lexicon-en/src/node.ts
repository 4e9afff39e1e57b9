import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Lexicon } from '@unspin/core'
import { lexiconFrom } from './index.ts'

let english: Lexicon | undefined

/** The English lexicon that this package ships, read once. */
export function loadEnglish(): Lexicon {
  english ??= lexiconFrom(readFileSync(fileURLToPath(import.meta.resolve('@unspin/lexicon-en/english.bin'))))
  return english
}
