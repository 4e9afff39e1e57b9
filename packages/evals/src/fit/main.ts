// Fits the weights of the verdict's questions on labelled pairs and writes them, with what
// they came from, into the core.
//
//   pnpm --filter evals fit --data DIR      DIR holds the folders families, ai-rewrites, same-event and
//                                           notices, each with a pairs.jsonl

import { resolve } from 'node:path'
import { cwd, env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { CompareOptions } from '@unspin/core'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { replaceFile } from '@unspin/library'
import { fixtures, readPairSet } from '../sets.ts'
import {
  type LabelledPair,
  liftedExamples,
  pairExamples,
  quotingExamples,
  shortLiftedExamples,
} from './examples.ts'
import { crossValidate, type Example, fitLogistic } from './logistic.ts'
import { type Question, questions } from './questions.ts'

const target = fileURLToPath(
  new URL('../../../core/src/similarity/verdict/verdict-weights.json', import.meta.url),
)
const { values } = parseArgs({ options: { data: { type: 'string' } } })
// Weights fitted on part of the sets would be worse than those that stand.
if (!values.data) throw new Error('Name the folder of the sets: --data DIR.')
const folder = resolve(env['INIT_CWD'] ?? cwd(), values.data)

// Without a lexicon most pairs here are still English ones, which nobody judges so: how often each answer
// is right is no guide for them.
const withoutLexicon = fitAll(pairsOf({}), { hasLexicon: false })
const withLexicon = fitAll(pairsOf({ lexicon: loadEnglish() }), { hasLexicon: true })
const result = {
  fitted: {
    on: new Date().toISOString().slice(0, 10),
    pairs: withoutLexicon.counts,
    crossValidated: { withLexicon: withLexicon.accuracy, withoutLexicon: withoutLexicon.accuracy },
  },
  decisions: { withLexicon: withLexicon.decisions, withoutLexicon: withoutLexicon.decisions },
}
console.log(JSON.stringify(result, null, 2))
replaceFile(target, `${JSON.stringify(result, null, 2)}\n`)

/**
 * The labelled pairs of all sets; those of other languages, which no lexicon here
 * knows, only where none is given.
 */
function pairsOf(options: CompareOptions): LabelledPair[] {
  const pairs: LabelledPair[] = []
  for (const name of ['families', 'ai-rewrites', 'same-event', 'notices']) {
    const set = readPairSet(folder, name)
    if (!set) throw new Error(`${folder} does not hold ${name}/pairs.jsonl: the weights stay as they are.`)
    pairs.push(...pairExamples(set, options))
    if (name === 'families')
      pairs.push(
        ...liftedExamples(set, options),
        ...shortLiftedExamples(set, options),
        ...quotingExamples(set, options),
      )
  }
  const languages = options.lexicon ? null : readPairSet(fixtures, 'languages')
  if (languages) pairs.push(...pairExamples(languages, options))
  return pairs
}

function fitAll(
  pairs: LabelledPair[],
  { hasLexicon }: { hasLexicon: boolean },
): { counts: object; accuracy: object; decisions: object } {
  const counts: Record<string, number> = {}
  for (const { set } of pairs) counts[set] = (counts[set] ?? 0) + 1
  const decisions: Record<string, object> = {}
  const accuracy: Record<string, string> = {}
  for (const [name, question] of Object.entries(questions)) {
    const examples = examplesFor(question, pairs)
    const isLeftOut = (feature: string) => !hasLexicon && (question.lexical ?? []).includes(feature)
    const signs = Object.entries(question.features).map(([feature, sign]) => (isLeftOut(feature) ? 0 : sign))
    const odds = crossValidate(examples, signs)
    const threshold = hasLexicon && question.equalErrors ? equalErrors(odds, examples) : 0
    const wrong = odds.filter((odd, i) => odd > threshold !== examples[i]!.answer).length
    const model = fitLogistic(examples, signs)
    const names = Object.keys(question.features)
    decisions[name] = {
      bias: rounded(model.bias - threshold),
      weights: Object.fromEntries(names.map((feature, k) => [feature, rounded(model.weights[k]!)])),
    }
    accuracy[name] = `${examples.length - wrong} of ${examples.length} right`
  }
  return { counts, accuracy, decisions }
}

function examplesFor({ features, yes, no, sets }: Question, pairs: LabelledPair[]): Example[] {
  return pairs
    .filter(({ set, label }) => (!sets || sets.includes(set)) && (yes.includes(label) || no.includes(label)))
    .map(({ group, label, features: found }) => ({
      group,
      values: Object.keys(features).map((name) => found[name]!),
      answer: yes.includes(label),
    }))
}

/** The log-odds from which a yes counts, so that cross-validated as many are missed as are falsely found. */
function equalErrors(odds: number[], examples: Example[]): number {
  const errors = (threshold: number) =>
    odds.reduce((sum, odd, i) => sum + Number(odd > threshold) - Number(examples[i]!.answer), 0)
  let low = -3
  let high = 3
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2
    if (errors(middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100
}
