import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { replaceFile } from '@unspin/library'
import { describe, expect, test } from 'vitest'
import { draftName, removeAbandoned } from '../../src/outputs/abandoned.ts'
import { Draft } from '../../src/outputs/draft.ts'
import { folderOf } from '../sources/made/folder.ts'

describe('a draft', () => {
  test('leaves the former file as it is until it is kept, and has its permissions then', async () => {
    const folder = await folderOf({ 'report.html': 'the former' })
    const file = join(folder, 'report.html')
    chmodSync(file, 0o640)
    const draft = new Draft(file)
    draft.write('the next, ')
    draft.write('longer than before')
    expect(readFileSync(file, 'utf8')).toBe('the former')
    draft.keep()

    expect(readFileSync(file, 'utf8')).toBe('the next, longer than before')
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['report.html'])
  })

  test('that is discarded leaves nothing, and may be discarded twice', async () => {
    const folder = await folderOf({})
    const draft = new Draft(join(folder, 'report.html'))
    draft.write('half')
    draft.discard()
    draft.discard()
    expect(readdirSync(folder)).toEqual([])
  })

  test('of a name as long as names may be can be made', async () => {
    const folder = await folderOf({})
    const name = 'é'.repeat(127)
    replaceFile(join(folder, name), 'text')
    expect(readdirSync(folder)).toEqual([name])
  })

  test('is for its user alone where that was asked, and as others before otherwise', async () => {
    const folder = await folderOf({})
    replaceFile(join(folder, 'keys'), 'secret', 0o600)
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o600)
  })
})

/** The number of a process that is no more. */
const dead = () => Number(execFileSync(process.execPath, ['--print', 'process.pid']))

function leftBy(pid: number, host?: string): string {
  const name = draftName('all.jsonl').replace(`-${process.pid}-`, `-${pid}-`)
  return host === undefined ? name : name.replace(hostname().replaceAll(/[^\w]/g, '').slice(0, 24), host)
}

describe('what a killed process left', () => {
  test('is removed by the next draft in its folder, with what SQLite kept beside it; nothing else is', async () => {
    const pid = dead()
    const folder = await folderOf({})
    const gone = leftBy(pid)
    const mine = leftBy(process.pid)
    const others = leftBy(pid, 'elsewhere')
    const named = ['.all.jsonl.part', 'all.unspin-x.part', '.a.unspin-here.part', `${gone}.txt`]
    for (const name of [gone, `${gone}-journal`, mine, others, ...named])
      writeFileSync(join(folder, name), 'half')
    replaceFile(join(folder, 'other.txt'), 'text')
    expect(readdirSync(folder).toSorted()).toEqual([mine, others, ...named, 'other.txt'].toSorted())
  })

  test('on another machine is removed when nothing came for a day', async () => {
    const folder = await folderOf({})
    const name = leftBy(dead(), 'elsewhere')
    writeFileSync(join(folder, name), 'half')
    removeAbandoned(folder)
    expect(existsSync(join(folder, name))).toBe(true)
    const yesterday = Date.now() / 1000 - 25 * 60 * 60
    utimesSync(join(folder, name), yesterday, yesterday)
    removeAbandoned(folder)
    expect(readdirSync(folder)).toEqual([])
  })
})

/** Permissions bind nobody who is root. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

function replaceInProcess(file: string, content: string): string {
  const script = `
    import { replaceFile } from ${JSON.stringify(import.meta.resolve('@unspin/library'))}
    try { replaceFile(process.argv[1], process.argv[2]); console.log('done') } catch (error) { console.log(error.code) }`
  const words = ['--input-type=module', '--eval', script, '--', file, content]
  return execFileSync(process.execPath, words, { ...asNobody, encoding: 'utf8' }).trim()
}

/** For everybody to look into. */
async function open(): Promise<string> {
  const folder = await folderOf({})
  chmodSync(folder, 0o755)
  return folder
}

describe.skipIf(process.platform === 'win32')('where nothing can be beside it', () => {
  test('a file that may be written is written over', async () => {
    const folder = join(await open(), 'locked')
    mkdirSync(folder)
    const file = join(folder, 'report.html')
    writeFileSync(file, 'the former, which was longer')
    chmodSync(file, 0o666)
    chmodSync(folder, 0o555)
    expect(replaceInProcess(file, 'the next')).toBe('done')
    expect(readFileSync(file, 'utf8')).toBe('the next')
    expect(readdirSync(folder)).toEqual(['report.html'])
    chmodSync(folder, 0o755)
  })

  test('a protected file is left as it is, though it could be replaced', async () => {
    const folder = await open()
    const file = join(folder, 'report.html')
    writeFileSync(file, 'the former')
    chmodSync(file, 0o444)
    chmodSync(folder, 0o777)
    expect(replaceInProcess(file, 'the next')).toBe('EACCES')
    expect(readFileSync(file, 'utf8')).toBe('the former')
    expect(readdirSync(folder)).toEqual(['report.html'])
  })

  test.runIf(process.getuid?.() === 0)('the owner of a file stays its owner', async () => {
    const folder = await open()
    const file = join(folder, 'report.html')
    writeFileSync(file, 'of root')
    chmodSync(file, 0o666)
    chmodSync(folder, 0o777)
    expect(replaceInProcess(file, 'of root still')).toBe('done')
    expect(readFileSync(file, 'utf8')).toBe('of root still')
    expect(statSync(file)).toMatchObject({ uid: 0, gid: 0 })
    expect(readdirSync(folder)).toEqual(['report.html'])
  })
})
