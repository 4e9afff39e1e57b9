import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { LibraryError, openSqliteStore, type StoredArticle } from '@unspin/library'
import { type Answers, answersOf, storedIn } from './answers.ts'

/** A library that is sound, and all that it says. */
export interface Sound {
  bytes: Buffer
  answers: Answers
  stored: Map<string, string>
  /** Its articles as an export gives them, by id. */
  articles: Map<string, string>
}

/** What came of a flipped bit. */
export interface Outcome {
  /**
   * `found`: the verification told of it; `refused`: the library could not be opened, and that was told;
   * `nothing`: it was called sound.
   */
  verified: 'found' | 'refused' | 'nothing'
  lines: string[]
  /** What is stored otherwise, and which questions are answered otherwise or not at all. */
  changed: string[]
  /** What should never be, whatever is damaged. */
  faults: string[]
  /** How many articles the export gave, of how many. */
  exported: number | null
}

export async function soundLibrary(file: string): Promise<Sound> {
  const store = await openSqliteStore(file, { readOnly: true })
  const answers = await answersOf(store)
  const { articles } = await exported(store)
  await store.close()
  const byId = new Map(articles.map((article) => [article.id, JSON.stringify(article)]))
  return { bytes: readFileSync(file), answers, stored: storedIn(file), articles: byId }
}

/** Flips one bit of a library, beside it in `file`, and looks what it says then. */
export async function flipped(sound: Sound, file: string, bit: number): Promise<Outcome> {
  const bytes = Buffer.from(sound.bytes)
  bytes[bit >> 3]! ^= 1 << (bit & 7)
  return changed(sound, file, bytes)
}

export async function changed(sound: Sound, file: string, bytes: Buffer): Promise<Outcome> {
  for (const beside of ['', '-wal', '-shm']) rmSync(file + beside, { force: true })
  writeFileSync(file, bytes)
  const outcome: Outcome = { verified: 'nothing', lines: [], changed: [], faults: [], exported: null }
  const store = await openSqliteStore(file, { readOnly: true }).catch((error: unknown) => {
    tellOf(error, outcome)
    outcome.verified = 'refused'
    return null
  })
  if (!store) return outcome
  try {
    for await (const line of store.verify()) outcome.lines.push(line)
  } catch (error) {
    tellOf(error, outcome)
  }
  if (outcome.lines.length > 0) outcome.verified = 'found'
  for (const line of outcome.lines) if (/\n|undefined|\[object|Error:/.test(line)) outcome.faults.push(`a line that nobody understands: ${line}`) // prettier-ignore

  const answers = await answersOf(store)
  for (const [question, answer] of sound.answers) {
    const now = answers.get(question)!
    if (now === answer) continue
    outcome.changed.push(question)
    if (now.startsWith('thrown')) outcome.faults.push(`${question}: ${now}`)
  }
  await exportOf(store, sound, outcome)
  await store.close()
  try {
    for (const [table, digest] of storedIn(file))
      if (digest !== sound.stored.get(table)) outcome.changed.push(`table ${table}`)
  } catch (error) {
    tellOf(error, outcome)
  }
  return outcome
}

/** What it gives must be true, and what it does not give must be told. */
async function exportOf(
  store: Parameters<typeof exported>[0],
  sound: Sound,
  outcome: Outcome,
): Promise<void> {
  try {
    const { articles, told } = await exported(store)
    outcome.exported = articles.length
    for (const article of articles) {
      const before = sound.articles.get(article.id)
      if (before === undefined) outcome.faults.push(`exported, and never added: ${article.id}`)
      else if (JSON.stringify(article) !== before && !isPartOf(article, before))
        outcome.faults.push(`exported otherwise: ${article.id}`)
    }
    const given = new Set(articles.map(({ id }) => id))
    const missing = [...sound.articles.keys()].filter((id) => !given.has(id))
    if (missing.length > 0 && told.length === 0)
      outcome.faults.push(`left out by the export, and not told: ${missing.join(', ')}`)
  } catch (error) {
    tellOf(error, outcome)
  }
}

/** Given from its text alone, without what its row said. */
function isPartOf(article: StoredArticle, before: string): boolean {
  const whole = JSON.parse(before) as StoredArticle
  return (
    article.added === '' &&
    JSON.stringify({ ...whole, source: null, added: '', copies: 0 }) === JSON.stringify(article)
  )
}

async function exported(
  store: Awaited<ReturnType<typeof openSqliteStore>>,
): Promise<{ articles: StoredArticle[]; told: string[] }> {
  const articles: StoredArticle[] = []
  const told: string[] = []
  for (let after: number | null = 0; after !== null;) {
    const page = await store.readable(after)
    articles.push(...page.articles)
    told.push(...page.leftOut, ...page.incomplete)
    after = page.next
  }
  return { articles, told }
}

function tellOf(error: unknown, outcome: Outcome): void {
  if (error instanceof LibraryError) outcome.lines.push(error.message)
  else outcome.faults.push(`a foreign message: ${error instanceof Error ? error.stack : String(error)}`)
}
