import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test, vi } from 'vitest'
import { patience } from '../../../../vitest.patience.ts'
import { withPassingFolder } from '../../src/bench/against/passing-folder.ts'

const module = new URL('../../src/bench/against/passing-folder.ts', import.meta.url).href
const waiting = `
  const { withPassingFolder } = await import(${JSON.stringify(module)})
  await withPassingFolder(async (folder) => {
    console.log(folder)
    await new Promise((resolve) => setTimeout(resolve, 2 ** 30))
  })`

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('nothing is left behind on a %s', async (signal) => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', waiting], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [folder] = (await once(createInterface(child.stdout), 'line')) as [string]
  writeFileSync(join(folder, 'something'), 'something')
  child.kill(signal)
  await vi.waitUntil(() => !existsSync(folder), { timeout: patience })
})

test('nothing is left behind by work that is done, nor by work that fails', async () => {
  const folders: string[] = []
  const work = async (folder: string) => {
    folders.push(folder)
    writeFileSync(join(folder, 'something'), 'something')
  }
  await withPassingFolder(work)
  const failing = withPassingFolder((folder) => work(folder).then(() => Promise.reject(new Error('no'))))
  await expect(failing).rejects.toThrow('no')
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, false])
})
