// Fits the weights of the verdict's questions on labelled pairs and writes them, with what they came from, into the core.
//
//   pnpm --filter evals fit --data DIR      DIR holds folders of sets, each with a pairs.jsonl; without it, the fixtures

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadEnglish } from '@unspin/lexicon-en/node'
import { fixtures, readPairSet } from '../sets.ts'
import { type LabelledPair, liftedExamples, pairExamples } from './examples.ts'
import { crossValidate, type Example, fitLogistic } from './logistic.ts'
import { type Question, questions } from './questions.ts'

const target = fileURLToPath(new URL('../../../core/src/similarity/verdict-weights.json', import.meta.url))
const { values } = parseArgs({ options: { data: { type: 'string', default: fixtures } } })
const lexicon = loadEnglish()

const pairs: LabelledPair[] = []
const counts: Record<string, number> = {}
for (const name of ['families', 'ai-rewrites', 'same-event']) {
  const set = readPairSet(values.data, name)
  if (!set) continue
  pairs.push(...pairExamples(set, lexicon))
  if (name === 'families') pairs.push(...liftedExamples(set, lexicon))
}
for (const { set } of pairs) counts[set] = (counts[set] ?? 0) + 1

const decisions: Record<string, object> = {}
const accuracy: Record<string, string> = {}
for (const [name, question] of Object.entries(questions)) {
  const examples = examplesFor(question)
  const signs = Object.values(question.features)
  const wrong = crossValidate(examples, signs).filter((odds, i) => odds > 0 !== examples[i]!.answer).length
  const model = fitLogistic(examples, signs)
  const names = Object.keys(question.features)
  decisions[name] = {
    bias: rounded(model.bias),
    weights: Object.fromEntries(names.map((feature, k) => [feature, rounded(model.weights[k]!)])),
  }
  accuracy[name] = `${examples.length - wrong} of ${examples.length} right`
}
console.table(accuracy)
console.log(decisions)
const fitted = { on: new Date().toISOString().slice(0, 10), pairs: counts, crossValidated: accuracy }
writeFileSync(target, `${JSON.stringify({ fitted, decisions }, null, 2)}\n`)

function examplesFor({ features, yes, no, sets }: Question): Example[] {
  return pairs
    .filter(({ set, label }) => (!sets || sets.includes(set)) && (yes.includes(label) || no.includes(label)))
    .map(({ group, label, features: found }) => ({
      group,
      values: Object.keys(features).map((name) => found[name]!),
      answer: yes.includes(label),
    }))
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100
}
