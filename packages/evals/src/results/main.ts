import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fixtures } from '../sets.ts'
import { buildHere, buildIn, buildOf } from './engine.ts'
import { answer, differences, keep, kept, questionsOf, type Results } from './results.ts'

const usage = `Whether the engine still says the same of every pair of the labelled sets.

  pnpm same --data DIR --against REVISION|FOLDER|FILE    compares with a revision, a folder with one installed, or a kept file
  pnpm same --data DIR --keep FILE                       keeps what the engine says now

  --only SET,…  --sample N (every Nth pair)  --show N (so many differences in full, 5)`

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fixtures },
    against: { type: 'string' },
    keep: { type: 'string' },
    only: { type: 'string' },
    sample: { type: 'string', default: '1' },
    show: { type: 'string', default: '5' },
    help: { type: 'boolean' },
  },
})

if (values.help || (!values.against && !values.keep)) {
  console.log(usage)
  process.exit(values.help ? 0 : 2)
}

const isWanted = (set: string) => !values.only || values.only.split(',').includes(set)
const questions = questionsOf(values.data, isWanted).filter((_, i) => i % Number(values.sample) === 0)
const here = await buildHere()
const now: Results = new Map(questions.map((question) => [question.name, answer(here, question)]))
if (values.keep) keep(values.keep, now)
if (values.against) report(await before(values.against))

async function before(from: string): Promise<Results> {
  if (existsSync(from) && statSync(from).isFile()) return kept(from)
  const build = existsSync(from) ? await buildIn(from) : await buildOf(from)
  return new Map(questions.map((question) => [question.name, answer(build, question)]))
}

function report(then: Results): void {
  const changed = [...now].filter(([name, said]) => then.has(name) && then.get(name) !== said)
  for (const [name, said] of changed.slice(0, Number(values.show))) {
    console.log(`\n${name}`)
    for (const line of differences(JSON.parse(then.get(name)!), JSON.parse(said)).slice(0, 12))
      console.log(`  ${line.slice(0, 200)}`)
  }
  const missing = [...now.keys()].filter((name) => !then.has(name)).length
  console.log(
    `\n${now.size} pairs, ${changed.length} answered otherwise${missing ? `, ${missing} not asked before` : ''}.`,
  )
  for (const [name] of changed.slice(0, 40)) console.log(`  ${name}`)
  if (changed.length > 0) process.exitCode = 1
}
