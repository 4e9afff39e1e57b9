import { spawn, type SpawnOptions } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createLocalClient, type JobSummary, Library } from '@unspin/api'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ended } from '../workplace.ts'
import { madeArticles } from './made.ts'

const program = fileURLToPath(new URL('adding-process.ts', import.meta.url))
const count = 600
/** Several times what is kept at once: a kill at the first news of it finds the rest undone. */
const killedOf = 2000

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unspin-killed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Said {
  jobs: JobSummary[]
  failures: string[]
}

/** Runs adding-process.ts; `killWhen` tells of which change it is killed at, without a warning. */
async function run(
  what: string,
  killWhen: (job: JobSummary) => boolean = () => false,
  options: SpawnOptions = {},
) {
  const child = spawn(process.execPath, [program, folder, what], {
    ...options,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const said: Said = { jobs: [], failures: [] }
  for await (const line of createInterface({ input: child.stdout! })) {
    const { job, failure } = JSON.parse(line) as { job?: JobSummary; failure?: string }
    if (failure !== undefined) said.failures.push(failure)
    if (!job) continue
    said.jobs.push(job)
    if (killWhen(job)) child.kill('SIGKILL')
  }
  await closed
  return said
}

async function withLibrary(work: (library: Library) => Promise<void>) {
  const library = new Library({ folder })
  await work(library).finally(() => library.close())
}

describe('a process that is killed in the middle of a job', () => {
  test('leaves it interrupted; what it told of is kept, and to add the same again completes it', async () => {
    const { jobs } = await run(String(killedOf), ({ counts }) => counts.added > 0)
    const last = jobs.at(-1)!
    expect(last.ended).toBeNull()

    await withLibrary(async (library) => {
      const client = createLocalClient({ library })
      const [job] = await client.jobs.list.query()
      expect(job).toMatchObject({
        id: last.id,
        state: 'interrupted',
        title: `${killedOf.toLocaleString('en')} articles`,
      })
      expect(job!.ended).not.toBeNull()
      const kept = (await client.library.statistics.query()).statistics!.articles
      expect(kept).toBeGreaterThanOrEqual(last.counts.added)
      expect(kept).toBeLessThan(killedOf)
      expect(await client.jobs.cancel.mutate(job!)).toEqual({ cancelled: false })

      const again = await client.jobs.add.mutate({ articles: madeArticles(killedOf) })
      const { job: completed } = await ended(client, again)
      expect(completed).toMatchObject({
        state: 'done',
        counts: { added: killedOf - kept, unchanged: kept, failed: 0 },
      })
      expect(await client.families.waiting.query()).toBe(0)
      expect((await client.jobs.list.query()).map(({ state }) => state)).toEqual(['done', 'interrupted'])
    })
  })

  test('one that is closed in the middle breaks its job off itself', async () => {
    const library = new Library({ folder })
    const { id } = await createLocalClient({ library }).jobs.add.mutate({ articles: madeArticles(count) })
    await library.close()

    await withLibrary(async (again) => {
      const report = await createLocalClient({ library: again }).jobs.get.query({ id })
      expect(report?.job).toMatchObject({ state: 'interrupted', problem: null })
    })
  })
})

describe('the journal of jobs', () => {
  test('is read past what a crash has torn and what somebody has written into it', async () => {
    await run('5')
    const file = join(folder, 'jobs.jsonl')
    const torn = readFileSync(file, 'utf8').trimEnd().slice(0, -20)
    writeFileSync(file, `${torn}\n{"job":null}\nnonsense\n[]\n{"half": `)

    await withLibrary(async (library) => {
      const client = createLocalClient({ library })
      expect(await client.jobs.list.query()).toMatchObject([{ state: 'interrupted' }])
      await ended(client, await client.jobs.verify.mutate())
      expect(await client.jobs.list.query()).toMatchObject([
        { kind: 'verify', state: 'done' },
        { state: 'interrupted' },
      ])
    })
  })

  test('tells of the jobs of another process while they run', async () => {
    await withLibrary(async (library) => {
      const client = createLocalClient({ library })
      let seen: JobSummary | undefined
      const { jobs } = await run(String(count), ({ state }) => {
        void client.jobs.list.query().then(([job]) => (seen ??= job))
        return state === 'done'
      })
      expect(seen).toMatchObject({ id: jobs[0]!.id, ended: null })
    })
  })

  test('is kept short: old lines are left out when a job is begun', async () => {
    await run('5')
    const file = join(folder, 'jobs.jsonl')
    const lines = readFileSync(file, 'utf8').repeat(3000)
    writeFileSync(file, lines)

    await withLibrary(async (library) => {
      const client = createLocalClient({ library })
      await ended(client, await client.jobs.verify.mutate())
      expect(await client.jobs.list.query()).toMatchObject([
        { kind: 'verify' },
        { kind: 'add', state: 'done' },
      ])
    })
    expect(readFileSync(file).length).toBeLessThan(10_000)
  })
})

describe('a library that cannot be written', () => {
  const isRoot = process.getuid?.() === 0
  /** Permissions bind nobody who is root. */
  const options = isRoot ? { uid: 65_534, gid: 65_534 } : {}

  test('is verified; what would change it fails in one line, and that no job is remembered is told', async () => {
    await run('20')
    const before = readFileSync(join(folder, 'jobs.jsonl'), 'utf8')
    for (const name of ['library.sqlite', 'jobs.jsonl']) chmodSync(join(folder, name), 0o444)
    chmodSync(folder, 0o555)

    const verified = await run('verify', undefined, options)
    expect(verified.jobs.at(-1)).toMatchObject({ state: 'done', counts: { failed: 0 } })
    expect(verified.failures).toEqual([expect.stringContaining('jobs.jsonl')])
    const added = await run('21', undefined, options)
    expect(added.jobs.at(-1)).toMatchObject({
      state: 'failed',
      problem: expect.stringMatching(/is read-only\. Change the permissions/),
    })

    chmodSync(folder, 0o755)
    expect(readFileSync(join(folder, 'jobs.jsonl'), 'utf8')).toBe(before)
  })

  test('because there can be none fails in one line', async () => {
    const library = new Library({ folder: '/proc/nowhere/library' })
    const failures: unknown[] = []
    const client = createLocalClient({ library, onFailure: (error) => failures.push(error) })
    const { job } = await ended(client, await client.jobs.add.mutate({ articles: madeArticles(1) }))
    expect(job).toMatchObject({ state: 'failed', problem: expect.stringMatching(/cannot be made/) })
    expect(failures).toHaveLength(1)
    await library.close()
  })

  test('because it is damaged fails, and says so', async () => {
    await run('20')
    const file = join(folder, 'library.sqlite')
    const bytes = readFileSync(file)
    // Not the pages that tell of the tables: without them nothing could be reached.
    writeFileSync(file, bytes.fill(0x5a, 40_000, 150_000))
    await withLibrary(async (library) => {
      const client = createLocalClient({ library })
      const { job, failures } = await ended(client, await client.jobs.verify.mutate())
      expect(job).toMatchObject({
        state: 'done',
        problem: expect.stringContaining('The library is damaged.'),
      })
      expect(failures.length).toBe(job.counts.failed)
    })
  })
})
