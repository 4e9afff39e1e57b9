import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const linter = join(dirname(fileURLToPath(import.meta.resolve('oxlint/package.json'))), 'bin/oxlint')
const places: string[] = []
afterAll(() => places.forEach((place) => rmSync(place, { recursive: true })))

/** What the linter, told by our rules, has against a house of these files: which rule in which file. */
function faultsIn(files: Record<string, string>): string[] {
  const place = mkdtempSync(join(tmpdir(), 'unspin-linter-'))
  places.push(place)
  copyFileSync(join(root, '.oxlintrc.json'), join(place, '.oxlintrc.json'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), content)
  }
  const { stdout, stderr, status } = spawnSync(process.execPath, [linter, '--format=json'], {
    cwd: place,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] }
  expect(status).toBe(diagnostics.length > 0 ? 1 : 0)
  return diagnostics.map(({ filename, code }) => `${filename.replaceAll('\\', '/')} ${code}`).toSorted()
}

const importing = (name: string): string => `import { thing } from '${name}'\nexport const own = thing\n`

test('a circle of types alone is refused, and it is none without one of its arrows', () => {
  const leaf = "import type { Tree } from './tree.ts'\nexport interface Leaf { of: Tree }\n"
  const tree = "import type { Leaf } from './leaf.ts'\nexport interface Tree { leaves: Leaf[] }\n"
  expect(faultsIn({ 'packages/plants/src/leaf.ts': leaf, 'packages/plants/src/tree.ts': tree })).toEqual([
    'packages/plants/src/leaf.ts import(no-cycle)',
    'packages/plants/src/tree.ts import(no-cycle)',
  ])
  expect(
    faultsIn({
      'packages/plants/src/leaf.ts': 'export interface Leaf { green: boolean }\n',
      'packages/plants/src/tree.ts': tree,
    }),
  ).toEqual([])
})

const sum = (names: string[]): string =>
  `export const sum = (${names.map((name) => `${name}: number`).join(', ')}) => ${names.join(' + ')}\n`

test('a function of six parameters is refused, one of five is not', () => {
  expect(
    faultsIn({
      'packages/sums/src/five.ts': sum(['a', 'b', 'c', 'd', 'e']),
      'packages/sums/src/six.ts': sum(['a', 'b', 'c', 'd', 'e', 'f']),
    }),
  ).toEqual(['packages/sums/src/six.ts eslint(max-params)'])
})

test.each([
  ['apps/radio/src/main.ts', 'unspin'],
  ['apps/radio/src/main.ts', '@unspin/web'],
  ['apps/radio/src/main.ts', '@unspin/television/parts'],
  ['apps/radio/src/main.ts', '../../../apps/web/src/main.ts'],
  ['apps/web/src/main.ts', 'unspin'],
  ['apps/web/src/main.ts', '@unspin/television'],
  ['packages/waves/src/index.ts', '@unspin/web'],
  ['packages/api/src/index.ts', 'unspin'],
  ['packages/api/src/index.ts', '../../library/src/index.ts'],
  ['packages/library/src/index.ts', '../../core/src/index.ts'],
  ['packages/core/src/index.ts', '../../lexicon-en/src/index.ts'],
  ['packages/library/src/index.ts', '@unspin/api'],
  ['packages/library/src/index.ts', '@unspin/api/remote-client'],
  ['packages/core/src/index.ts', '@unspin/library/reading'],
  ['packages/core/src/index.ts', '@unspin/lexicon-en'],
  ['packages/core/src/index.ts', 'node:fs'],
  ['packages/lexicon-en/src/read.ts', 'node:fs'],
])('%s may not import %s', (file, name) => {
  expect(faultsIn({ [file]: importing(name) })).toEqual([`${file} eslint(no-restricted-imports)`])
})

test.each([
  ['apps/radio/src/main.ts', '@unspin/api/remote-client'],
  ['apps/radio/src/main.ts', '@unspin/core'],
  ['packages/waves/src/index.ts', '@unspin/api'],
  ['packages/api/src/index.ts', '@unspin/library'],
  ['packages/library/src/index.ts', '@unspin/core/dates'],
  ['packages/library/src/index.ts', '@unspin/lexicon-en/node'],
  ['packages/lexicon-en/src/node.ts', 'node:fs'],
])('%s may import %s', (file, name) => {
  expect(faultsIn({ [file]: importing(name) })).toEqual([])
})

test('a page takes types of the engine, and code only where it is pure', () => {
  const page = 'apps/web/src/page.ts'
  expect(faultsIn({ [page]: importing('@unspin/core') })).toEqual([`${page} eslint(no-restricted-imports)`])
  expect(faultsIn({ [page]: importing('@unspin/core/wording') })).toEqual([])
  expect(
    faultsIn({ [page]: "import type { Article } from '@unspin/core'\nexport type Own = Article\n" }),
  ).toEqual([])
})
