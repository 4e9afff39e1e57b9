import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MemoryStore, openSqliteStore } from '@unspin/library'
import { afterAll, beforeAll } from 'vitest'
import { describeStore } from './contract.ts'

let folder: string
let opened = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unspin-stores-'))
})
afterAll(() => rm(folder, { recursive: true }))

describeStore('the SQLite store', () => openSqliteStore(join(folder, `${++opened}.unspin`)))
describeStore('the SQLite store in memory', () => openSqliteStore(':memory:'))
describeStore('the memory store', async () => new MemoryStore())
