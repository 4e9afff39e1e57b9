import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, copyFile, mkdir, mkdtemp, open, rm, stat, writeFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract, sketchOf } from '@unspin/core'
import { LibraryError, openSqliteStore } from '@unspin/library'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { all } from './all.ts'
import { madeEntry, textOf } from './made.ts'
import { write } from './processes.ts'

let folder: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspin-refused-'))
  await chmod(folder, 0o755)
  const store = await openSqliteStore(at('sound.unspin'))
  await store.put(Array.from({ length: 300 }, (_, i) => madeEntry(i)))
  await store.close()
})
afterAll(() => rm(folder, { recursive: true }))

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof LibraryError ? error : String(error)),
  )

describe('a full disk', () => {
  test('by a limit on the size of files: told, and what was acknowledged is kept', async () => {
    const library = at('limited.unspin')
    const { kept, error } = await write(library, {
      first: 0,
      count: 20_000,
      batch: 100,
      under: `trap '' XFSZ; ulimit -f 4000`,
    })

    expect(error).toBe(
      `full ${library} cannot be written: its disk is full. What was under way was not kept, everything before it is. Make room there, and do it again.`,
    )
    expect(kept.length).toBeGreaterThan(0)
    await completes(library, kept)
  })

  const mounts =
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
  test.runIf(mounts)(
    'of a small file system: the same',
    async () => {
      const disk = at('disk')
      await mkdir(disk)
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'none', disk])
      try {
        const library = join(disk, 'full.unspin')
        const { kept, error } = await write(library, { first: 0, count: 20_000, batch: 100 })

        expect(error).toMatch(/^full .* its disk is full\. .* Make room there, and do it again\.$/)
        expect(kept.length).toBeGreaterThan(0)
        await rm(`${library}-shm`)
        await writeFile(join(disk, 'rest'), Buffer.alloc(4 << 20)).catch(() => undefined)
        expect(await problemOf(openSqliteStore(library, { readOnly: true }))).toMatchObject({
          problem: 'full',
          message: `${library} cannot be opened: its disk is full, and to read takes a little room too. Make room there, and try again.`,
        })
        execFileSync('mount', ['-o', 'remount,size=64m', disk])
        await completes(library, kept)
      } finally {
        execFileSync('umount', [disk])
      }
    },
    60_000,
  )
})

describe('what may not be written', () => {
  const isRoot = process.getuid?.() === 0
  /** Permissions bind nobody who is root. */
  const options = isRoot ? { uid: 65_534, gid: 65_534 } : {}

  test('a read-only file is told, and stays as it was', async () => {
    await mkdir(at('locked'))
    await copyFile(at('sound.unspin'), at('locked/library.unspin'))
    await chmod(at('locked/library.unspin'), 0o444)
    await chmod(at('locked'), 0o555)

    const { error } = await write(at('locked/library.unspin'), { first: 1000, count: 10, batch: 10, options })

    expect(error).toMatch(/^read-only .*library\.unspin is read-only\. Change the permissions/)
    await chmod(at('locked'), 0o755)
  })

  test('a folder that may not be made is told', async () => {
    const { error } = await write('/proc/nowhere/library.unspin', { first: 0, count: 1, batch: 1, options })

    expect(error).toMatch(/^\S+ \/proc\/nowhere\/library\.unspin cannot be /)
  })

  test('a library opened for reading reads, and refuses to write', async () => {
    const store = await openSqliteStore(at('sound.unspin'), { readOnly: true })

    expect((await store.statistics()).articles).toBe(300)
    expect((await store.candidates({ ...sketchOf(extract(textOf(7))), limit: 1 })).candidates[0]!.id).toBe(
      'a7',
    )
    expect(await problemOf(store.put([madeEntry(999)]))).toMatchObject({ problem: 'read-only' })
    await store.close()
  })

  test('one on a read-only medium can be opened for reading', async () => {
    const locked = at('medium')
    await mkdir(locked)
    await copyFile(at('sound.unspin'), join(locked, 'library.unspin'))
    await chmod(join(locked, 'library.unspin'), 0o444)
    await chmod(locked, 0o555)
    const script = `
      import { openSqliteStore } from ${JSON.stringify(import.meta.resolve('@unspin/library'))}
      const store = await openSqliteStore(process.argv[1], { readOnly: true })
      console.log((await store.statistics()).articles)`

    const told = execFileSync(
      process.execPath,
      ['--input-type=module', '--eval', script, '--', join(locked, 'library.unspin')],
      { ...options, encoding: 'utf8' },
    )

    expect(told).toBe('300\n')
    await chmod(locked, 0o755)
  })
})

describe('what is no library', () => {
  test.each<[what: string, make: (path: string) => Promise<void>, problem: string, line: RegExp]>([
    [
      'a text',
      (path) => writeFile(path, 'It rained. '.repeat(100)),
      'no-library',
      /is no library, or its beginning is damaged\./,
    ],
    [
      'a database of another program',
      async (path) => other(path, 'CREATE TABLE cats (name)'),
      'no-library',
      /is an SQLite database of another program\./,
    ],
    [
      'a library of a newer version',
      async (path) => {
        await copyFile(at('sound.unspin'), path)
        other(path, 'CREATE TABLE newer (kept TEXT); PRAGMA user_version = 999')
      },
      'newer',
      /was written by a newer Unspin\. Update/,
    ],
  ])('%s is told, and left as it is', async (what, make, problem, line) => {
    const path = at(`${what.replaceAll(' ', '-')}.unspin`)
    await make(path)
    const before = await stat(path)
    const error = await problemOf(openSqliteStore(path))

    expect(error).toMatchObject({ problem })
    expect((error as Error).message).toMatch(line)
    expect((await stat(path)).size).toBe(before.size)
  })

  test('nothing there to read is told', async () => {
    expect(await problemOf(openSqliteStore(at('nowhere.unspin'), { readOnly: true }))).toMatchObject({
      problem: expect.stringMatching(/unreadable|no-library/),
    })
  })
})

describe('a damaged file', () => {
  test('anywhere: recognised, named, and what is sound can be read', async () => {
    const size = (await stat(at('sound.unspin'))).size
    let unread = 0
    for (let from = 8192; from + 256 < size; from += 40_000) {
      const path = at('damaged.unspin')
      await copyFile(at('sound.unspin'), path)
      await overwrite(path, from)
      const store = await openSqliteStore(path)
      const lines = await all(store.verify())
      for (const line of lines) expect(line).toMatch(/^[^\n*]+\.$/)
      const readings = await Promise.all(
        Array.from({ length: 300 }, (_, i) => store.read([`a${i}`]).catch((error: unknown) => error)),
      )

      const failures = readings.filter((reading) => reading instanceof Error)
      expect(failures.every((error) => error instanceof LibraryError && error.problem === 'damaged')).toBe(
        true,
      )
      if (failures.length > 0) expect(lines.length).toBeGreaterThan(0)
      for (const [i, reading] of readings.entries())
        if (Array.isArray(reading) && reading[0]) expect(reading[0].article.text).toBe(textOf(i))
      if (lines.length > 0) unread++
      await store.close()
    }
    expect(unread).toBeGreaterThan(3)
  })
})

function other(path: string, sql: string): void {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}

async function completes(library: string, kept: string[]): Promise<void> {
  const store = await openSqliteStore(library)
  expect((await store.statistics()).articles).toBe(kept.length)
  expect((await store.read(kept)).every((found) => found !== null)).toBe(true)
  const more = Array.from({ length: 50 }, (_, i) => madeEntry(kept.length + i))
  await store.put(more)
  expect((await store.statistics()).articles).toBe(kept.length + 50)
  expect(await all(store.verify())).toEqual([])
  await store.close()
}

async function overwrite(path: string, from: number): Promise<void> {
  const file = await open(path, 'r+')
  await file.write(Buffer.alloc(256, 0x5a), 0, 256, from)
  await file.close()
}
