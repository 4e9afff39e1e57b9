import { expect, test } from 'vitest'
import { filledLibrary, folderWithLibrary, jsonLines } from '../helpers/library.ts'

const herons = `Herons return to the marsh

For the first time in thirty years, herons nest again in the reeds north of the harbour.

A warden was reminded of another agency. "Every warning was put on paper, and every paper was put in a cupboard," Carol Ostrander said.

Visitors are asked to stay on the boardwalk.`

async function withHerons() {
  const library = await filledLibrary({ 'herons.txt': herons })
  await library.run(['add', 'herons.txt', '--quiet'])
  return library
}

test('lists who said what, each saying once, and what others made of it', async () => {
  const { run } = await withHerons()
  const { status, stdout, stderr } = await run(['quotations', 'warning', 'papers', '--speaker', 'Ostrander'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^VA.* (resigns|quits) .*\n2025-02-11, .*, id [0-9a-f]{16}\n  Carol Ostrander\n {4}“Every warning/) // prettier-ignore
  expect(stdout).toMatch(
    /\n {6}≠ Herons return to the marsh \(id [0-9a-f]{16}\): “cupboard” for\s+“drawer”;\s+which of the two came first is not known\n/,
  )
  expect(stdout).toMatch(/word for word in 2 other articles/)
  expect(stdout.match(/Every warning/g)).toHaveLength(1)
  expect((await run(['quotations', '--speaker', 'nobody'])).stdout).toBe('No quotation.\n')
})

test('lists the altered ones alone', async () => {
  const { run } = await withHerons()
  const asIs = await run(['quotations', '--altered', '--as-is'])
  expect(asIs.stdout).toBe('No altered quotation.\n')
  expect(asIs.stderr).toMatch(/note: \d+ articles were not compared yet: there may be more/)
  const altered = jsonLines((await run(['quotations', '--altered', '--jsonl'])).stdout)
  expect(altered.map(({ text }) => text)).toContain(
    'Every warning was put on paper, and every paper was put in a drawer.',
  )
  for (const { variants } of altered) expect(variants[0]).toMatchObject({ same: false, cut: false })
  const { quotations, counts } = JSON.parse((await run(['quotations', '--altered', '--json'])).stdout)
  expect(quotations).toEqual(altered)
  expect(counts).toMatchObject({ altered: altered.length, waiting: 0 })
  expect((await run(['quotations', '--altered'])).stdout).toContain(
    `\n\nIn the library: ${counts.quotations} quotations, ${altered.length} altered.\n`,
  )
  const all = jsonLines((await run(['quotations', '--limit', '1000', '--jsonl'])).stdout)
  expect(all.length).toBeGreaterThan(altered.length)
})

test('--json prints one object, --jsonl a quotation a line, --limit fewer', async () => {
  const { run } = await withHerons()
  const asked = ['quotations', 'drawer', '--publisher', 'Meridian Wire']
  const { quotations, more } = JSON.parse((await run([...asked, '--json'])).stdout)
  expect(more).toBe(false)
  expect(Object.keys(quotations[0])).toEqual(
    'id index title publisher published publishedTime source speaker text span context variants'.split(' '),
  )
  expect(quotations[0]).toMatchObject({ speaker: 'Carol Ostrander', published: '2025-02-11' })
  expect(quotations[0].variants[0]).toMatchObject({
    speaker: 'Carol Ostrander',
    changes: [{ relation: 'other', from: 'drawer', to: 'cupboard' }],
  })
  expect(jsonLines((await run([...asked, '--jsonl'])).stdout)).toEqual(quotations)

  const first = await run(['quotations', '--limit', '2', '--json'])
  expect(JSON.parse(first.stdout)).toMatchObject({ more: true, quotations: [{}, {}] })
  expect((await run(['quotations', '--limit', '1'])).stdout).toMatch(
    /\n\nThere are more: --limit lists them\.\nIn the library: 0 known to be altered; \d+ articles were not compared yet: --altered compares them\.\n$/,
  )
})

test.each([
  [['quotations', '--json', '--jsonl'], 2, /exclude each other/],
  [['quotations', '--limit', '0'], 2, /Give a whole number from 1 on/],
  [['quotations', '--since', 'yesterday'], 2, /Give a day as YYYY-MM-DD/],
  [['quotations'], 1, /holds no library\. Add articles by `unspin add PATH…`/],
])('%j ends with %i and says why', async (words, expected, reason) => {
  const { status, stdout, stderr } = await folderWithLibrary().run(words)
  expect({ status, stdout }).toEqual({ status: expected, stdout: '' })
  expect(stderr).toMatch(reason)
})
