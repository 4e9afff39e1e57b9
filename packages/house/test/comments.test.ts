import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** As wide as the formatter lets code become; it leaves comments alone. */
const { printWidth } = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8')) as { printWidth: number }

const isComment = (line: string) => /^\s*(?:\/\/|\/\*|\*)/.test(line)
/** An address, or words that tools read, cannot be broken. */
const isWhole = (line: string) => /https?:|oxlint-|prettier-|@ts-/.test(line)

test('no line of a comment is wider than the code', () => {
  const files = globSync(
    ['{packages,apps}/*/{src,test,build,bin,scripts,examples,measure}/**/*.{ts,tsx,js,svelte}'],
    {
      cwd: root,
      exclude: (path) => /node_modules|fixtures|dist/.test(path),
    },
  )
  const wide = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        line.length > printWidth && isComment(line) && !isWhole(line) ? [`${file}:${i + 1}`] : [],
      ),
  )
  expect(files.length).toBeGreaterThan(500)
  expect(wide).toEqual([])
})
