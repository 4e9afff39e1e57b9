import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openSqliteStore, restoreLibrary } from '@unspin/library'
import { describe, expect, test } from 'vitest'
import { all } from '../durability/all.ts'
import { folderOf } from '../sources/made/folder.ts'
import { entry, madeText } from '../store/entries.ts'

const entries = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => entry(madeText(120, from + i + 1), { id: `a${from + i}` }))

/** A folder with a backup of forty articles, and a library that has twenty others. */
async function workplace() {
  const folder = await folderOf({})
  const [backup, library] = [join(folder, 'backup.sqlite'), join(folder, 'library')]
  const old = await openSqliteStore(join(folder, 'old.sqlite'))
  await old.put(entries(0, 40))
  await old.backup(backup)
  await old.close()
  const store = await openSqliteStore(join(library, 'library.sqlite'))
  await store.put(entries(100, 120))
  await store.close()
  return { folder, backup, library, bytes: readFileSync(backup) }
}

async function idsIn(place: string): Promise<string[]> {
  const store = await openSqliteStore(place, { readOnly: true })
  const { articles } = await store.page({ limit: 500, order: 'ascending' })
  expect(await all(store.verify())).toEqual([])
  for (const { id } of articles)
    expect((await store.read([id]))[0]!.article.text).toBe(madeText(120, Number(id.slice(1)) + 1))
  await store.close()
  return articles.map(({ id }) => id).toSorted()
}

const idsOf = (from: number, to: number) =>
  entries(from, to)
    .map(({ id }) => id)
    .toSorted()
const partsIn = (folder: string) => readdirSync(folder).filter((name) => name.includes('.part'))

test('a backup becomes the library of a folder that has none, and stays as it is', async () => {
  const { folder, backup, bytes } = await workplace()
  const before = readdirSync(folder)
  expect(await restoreLibrary(backup, join(folder, 'deep/new'))).toEqual({ articles: 40, former: null })
  expect(await idsIn(join(folder, 'deep/new/library.sqlite'))).toEqual(idsOf(0, 40))
  expect(readFileSync(backup).equals(bytes)).toBe(true)
  expect(readdirSync(folder)).toEqual([...before, 'deep'].toSorted())
})

test('a library that is there is replaced only when asked, and kept beside the other', async () => {
  const { backup, library } = await workplace()
  await expect(restoreLibrary(backup, library)).rejects.toThrow(
    `${library} holds a library already. Name another folder by --library, or add --replace`,
  )
  expect(await idsIn(join(library, 'library.sqlite'))).toEqual(idsOf(100, 120))

  const { former } = await restoreLibrary(backup, library, { replace: true })
  expect(await idsIn(join(library, 'library.sqlite'))).toEqual(idsOf(0, 40))
  expect(await idsIn(former!)).toEqual(idsOf(100, 120))
  expect(partsIn(library)).toEqual([])
})

test('what only the log of a library has goes with it, and not into the other', async () => {
  const { backup, library } = await workplace()
  const place = join(library, 'library.sqlite')
  // A process that was killed leaves its log.
  const script = `
    import { openSqliteStore } from ${JSON.stringify(import.meta.resolve('@unspin/library'))}
    const store = await openSqliteStore(process.argv[1])
    await store.delete(['a100'])
    process.kill(process.pid, 'SIGKILL')`
  await once(spawn(process.execPath, ['--input-type=module', '--eval', script, '--', place]), 'close')
  expect(existsSync(`${place}-wal`)).toBe(true)

  const { former } = await restoreLibrary(backup, library, { replace: true })
  expect(await idsIn(place)).toEqual(idsOf(0, 40))
  expect(await idsIn(former!)).toEqual(idsOf(101, 120))
})

test('a library that is no database any more is replaced, and kept too', async () => {
  const { backup, library } = await workplace()
  const place = join(library, 'library.sqlite')
  writeFileSync(place, 'The disk wrote something else here. '.repeat(1000))
  const { former } = await restoreLibrary(backup, library, { replace: true })
  expect(await idsIn(place)).toEqual(idsOf(0, 40))
  expect(readFileSync(former!, 'utf8')).toMatch(/^The disk wrote/)
})

test.each(['reading', 'writing'])('a library that somebody has open for %s is not replaced', async (how) => {
  const { backup, library } = await workplace()
  const place = join(library, 'library.sqlite')
  const store = await openSqliteStore(place, { readOnly: how === 'reading' })
  await expect(restoreLibrary(backup, library, { replace: true })).rejects.toThrow(
    `${library} is open in another process, such as \`unspin serve\` or a session. End that, and try again.`,
  )
  expect((await store.statistics()).articles).toBe(20)
  await store.close()
  expect(partsIn(library)).toEqual([])
  expect((await restoreLibrary(backup, library, { replace: true })).articles).toBe(40)
})

test('whoever opens the library while it is replaced has one of the two, and harms none', async () => {
  const { backup, library, folder } = await workplace()
  const place = join(library, 'library.sqlite')
  const script = `
    import { openSqliteStore } from ${JSON.stringify(import.meta.resolve('@unspin/library'))}
    process.send('ready')
    for (let i = 0; ; i++) {
      const store = await openSqliteStore(process.argv[1])
      const { total } = await store.page({ limit: 1 })
      await store.put([])
      await store.close()
      if (total !== 40 && total !== 20) throw new Error(total + ' articles')
    }`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, '--', place], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  let replaced = 0
  const other = join(folder, 'other.sqlite')
  copyFileSync(place, other)
  for (let i = 0; i < 8; i++)
    await restoreLibrary(i % 2 === 0 ? backup : other, library, { replace: true }).then(
      () => replaced++,
      (error: unknown) => expect(String(error)).toContain('is open in another process'),
    )
  expect(child.exitCode).toBe(null)
  child.kill('SIGKILL')
  await once(child, 'close')
  expect(replaced).toBeGreaterThan(0)
  expect([20, 40]).toContain((await idsIn(place)).length)
  for (const name of readdirSync(library).filter(
    (one) => one.startsWith('library.before-') && one.endsWith('.sqlite'),
  ))
    expect([20, 40]).toContain((await idsIn(join(library, name))).length)
})

const change = (path: string, sql: string) => {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}

const changed = (bytes: Buffer) => {
  const copy = Buffer.from(bytes)
  copy.write('damage', copy.lastIndexOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd])) + 20)
  return copy
}

describe('what is no sound backup', () => {
  test.each<[what: string, make: (path: string, bytes: Buffer) => void, line: RegExp]>([
    [
      'a text',
      (path) => writeFileSync(path, 'It rained. '.repeat(2000)),
      /is no backup of a library\. Name a file that `unspin library backup` has written\.$/,
    ],
    ['an empty file', (path) => writeFileSync(path, ''), /is no backup of a library\./],
    [
      'a database of another program',
      (path) => (writeFileSync(path, ''), change(path, 'CREATE TABLE cats (name)')),
      /is no backup of a library\./,
    ],
    [
      'one of a newer version',
      (path, bytes) => (
        writeFileSync(path, bytes),
        change(path, 'CREATE TABLE newer (kept TEXT); PRAGMA user_version = 999')
      ),
      /was written by a newer Unspin\. Update/,
    ],
    [
      'one that was cut',
      (path, bytes) => writeFileSync(path, bytes.subarray(0, bytes.length / 2)),
      /is a damaged backup: .* Nothing was changed\. Take another; what can be read/,
    ],
    [
      'one with a changed text',
      (path, bytes) => writeFileSync(path, changed(bytes)),
      /is a damaged backup: .* Nothing was changed\. Take another; what can be read/,
    ],
    ['a folder', (path) => mkdirSync(path), /is a folder\. Name a file in it\.$/],
    ['nothing', () => undefined, /does not exist\. Check its path\.$/],
  ])('%s is refused, and the library left as it is', async (_what, make, line) => {
    const { folder, library, bytes } = await workplace()
    const backup = join(folder, 'bad.sqlite')
    make(backup, bytes)
    const place = join(library, 'library.sqlite')
    const before = readFileSync(place)
    await expect(restoreLibrary(backup, library, { replace: true })).rejects.toThrow(line)
    await expect(restoreLibrary(backup, join(folder, 'new'))).rejects.toThrow(line)
    expect(readFileSync(place).equals(before)).toBe(true)
    expect(readdirSync(library)).toEqual(['library.sqlite'])
    expect(existsSync(join(folder, 'new'))).toBe(false)
  })

  test('the library itself is refused, by whatever name', async () => {
    const { library, folder } = await workplace()
    symlinkSync(join(library, 'library.sqlite'), join(folder, 'link'))
    for (const name of [join(library, 'library.sqlite'), join(folder, 'link')])
      await expect(restoreLibrary(name, library, { replace: true })).rejects.toThrow(
        `${name} is the library itself. Name a backup of it.`,
      )
  })
})

test('the log of a library whose file is gone is not taken for a part of the restored one', async () => {
  const { backup, folder } = await workplace()
  const library = join(folder, 'gone')
  mkdirSync(library)
  writeFileSync(join(library, 'library.sqlite-wal'), 'a log')
  await expect(restoreLibrary(backup, library)).rejects.toThrow(
    `${join(library, 'library.sqlite-wal')} is left of a library whose file is gone. Move it elsewhere, and try again.`,
  )
  expect(readdirSync(library)).toEqual(['library.sqlite-wal'])
})

test('a backup is read as it is, and leaves no traces', async () => {
  const { backup, folder, bytes } = await workplace()
  const before = readdirSync(folder)
  const store = await openSqliteStore(backup, { asIs: true })
  expect((await store.page({ limit: 1 })).total).toBe(40)
  await expect(store.put(entries(50, 51))).rejects.toMatchObject({ problem: 'read-only' })
  await store.close()
  expect(readFileSync(backup).equals(bytes)).toBe(true)
  expect(readdirSync(folder)).toEqual(before)
})
