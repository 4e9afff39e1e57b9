import { execFile } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const pages = globSync(['*.md', 'docs/*.md', '{packages,apps}/*/README.md', 'apps/*/docs/*.md'], {
  cwd: root,
})
const folder = mkdtempSync(join(tmpdir(), 'unspin-readme-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (page: string) => readFileSync(join(root, page), 'utf8')

/** What a heading is called in an address, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

function leadsNowhere(page: string, target: string): boolean {
  const [path = '', anchor] = target.split('#')
  const place = path === '' ? page : join(dirname(page), path)
  if (!existsSync(join(root, place))) return true
  if (anchor === undefined || !place.endsWith('.md')) return false
  return !Array.from(read(place).matchAll(/^#+ (.+)$/gm), ([, heading]) => anchorOf(heading!)).includes(
    anchor,
  )
}

test.each(pages)('every link of %s leads somewhere', (page) => {
  const targets = Array.from(read(page).matchAll(/\]\((?!\w+:)([^)\s]+)\)/g), ([, target]) => target!)
  expect(targets.filter((target) => leadsNowhere(page, target))).toEqual([])
})

test('the README of the whole stays short', () => {
  expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(90)
})

describe('the example of', () => {
  test.each([
    ['packages/core', /^edited [\d.]+ \[/],
    ['packages/api', /^http:\S+ 1 true edited$/m],
  ])('%s runs', async (place, prints) => {
    const [, code] = /```ts\n(.*?)```/s.exec(read(join(place, 'README.md')))!
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--no-warnings', '--input-type=module-typescript', '-e', code!, join(folder, 'library')],
      { cwd: join(root, place) },
    )
    expect(stdout).toMatch(prints)
  })
})
