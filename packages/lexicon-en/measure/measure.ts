import { dimensions, prepare } from '../build/lexicon.ts'
import { centre, reduce } from '../build/reduce.ts'
import { retrofit } from '../build/retrofit.ts'
import { sensesOf } from '../build/senses.ts'
import { readSources } from '../build/sources.ts'
import { dot, normalize } from '../build/vectors.ts'
import { chooseWords } from '../build/vocabulary.ts'
import { loadEnglish } from '../src/node.ts'
import { cosine } from '../src/vectors.ts'
import { type WordPair, readSubstitutions } from './substitutions.ts'

type Score = (one: string, other: string) => number

const [modules, pairsFile] = process.argv.slice(2)
if (modules === undefined || pairsFile === undefined) {
  console.error('Usage: node measure/measure.ts NODE_MODULES PAIRS.jsonl (see README.md)')
  process.exit(2)
}

const { embeddings, wordnet, inflections } = readSources(modules)
prepare(wordnet)
const english = loadEnglish()
const chosen = chooseWords(embeddings, inflections)
const numbers = new Map(chosen.words.map((word, index) => [word, index]))
const senses = chosen.words.map((word) => sensesOf(word, wordnet, inflections))
const { replaced, unrelated } = readSubstitutions(pairsFile)
const known = ([one, other]: WordPair): boolean => english.entry(one) >= 0 && english.entry(other) >= 0

const cosines = (vectors: Float64Array, size: number): Score => {
  const rows = normalize(vectors.slice(), size)
  const row = (word: string): Float64Array =>
    rows.subarray(numbers.get(word)! * size, (numbers.get(word)! + 1) * size)
  return (one, other) => dot(row(one), row(other))
}
const vectorOf = (word: string) => english.vector(english.entry(word))!
const compact: Score = (one, other) => cosine(vectorOf(one), vectorOf(other))
const reduced = reduce(chosen, dimensions)
const glove = chosen.dimensions

console.log(`${replaced.length} replacements, ${replaced.filter(known).length} of them between known words;`)
console.log(`${unrelated.length} unrelated pairs, ${unrelated.filter(known).length} between known words`)
const scores: Record<string, Score> = {
  'GloVe, 100 floats': cosines(chosen.vectors, glove),
  'its mean removed': cosines(centre(chosen.vectors, glove), glove),
  'all but the top, 96 floats': cosines(reduced, dimensions),
  'retrofitted, 96 floats': cosines(retrofit(reduced, dimensions, senses, wordnet), dimensions),
  'the file, 3 bits each': compact,
  'the file, with its synonyms': (one, other) =>
    Math.max(compact(one, other), english.alike(one, other) ? 0.9 : -1),
}
console.log(
  `\n${'share of known replacements found at'.padEnd(36)} 0.3 %   1 %   3 %  of the unrelated taken for one`,
)
for (const [name, score] of Object.entries(scores)) {
  const rates = [0.003, 0.01, 0.03].map((rate) => recall(score, rate).toFixed(3))
  console.log(`${name.padEnd(36)} ${rates.join('  ')}`)
}
const share = (pairs: WordPair[]): number =>
  pairs.filter(([one, other]) => english.alike(one, other)).length / pairs.length
console.log(
  `\nalike(): ${share(replaced).toFixed(3)} of all replacements, ${share(unrelated).toFixed(4)} of the unrelated`,
)

/** The share of replacements that score above all but a given share of the unrelated pairs. */
function recall(score: Score, falsePositives: number): number {
  const others = unrelated.filter(known).map((pair) => score(...pair))
  const threshold = others.sort((one, other) => other - one)[Math.floor(others.length * falsePositives)]
  const scored = replaced.filter(known).map((pair) => score(...pair))
  return scored.filter((value) => value > threshold).length / scored.length
}
