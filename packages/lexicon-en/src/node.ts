import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type EnglishLexicon, lexiconFrom } from './index.ts'

let english: EnglishLexicon | undefined

/** The English lexicon that this package ships, read once. */
export function loadEnglish(): EnglishLexicon {
  english ??= lexiconFrom(readFileSync(fileURLToPath(import.meta.resolve('@unspin/lexicon-en/english.bin'))))
  return english
}
