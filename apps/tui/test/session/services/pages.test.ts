import { readFileSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { keepPage, removeOldPages } from '../../../src/session/services/pages.ts'
import { temporaryFolder } from '../../helpers/folder.ts'

const day = 24 * 60 * 60 * 1000

test('a page for the browser is its reader’s alone, and is removed a day later, and nothing else is', async () => {
  const folder = temporaryFolder({ 'unspin-other/page.html': 'somebody else’s' })
  vi.stubEnv('TMPDIR', folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  const file = await keepPage({
    name: '../evidence of a very long comparison.html',
    content: '<p>evidence</p>',
  })
  expect(file.startsWith(folder)).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe('<p>evidence</p>')
  expect(statSync(file).mode & 0o077).toBe(0)

  await removeOldPages()
  expect(await readdir(folder)).toHaveLength(2)
  await removeOldPages(Date.now() + 2 * day)
  expect(await readdir(folder)).toEqual(['unspin-other'])
})
