import { expect, test } from 'vitest'
import { onlyFilledLibrary, folderWithLibrary } from '../helpers/library.ts'

const rows = (stdout: string) => {
  const [head = '', ...lines] = stdout.trimEnd().split('\n')
  return lines.map((line) => {
    const cells = line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,"]*)/g) ?? []
    return Object.fromEntries(head.split(',').map((name, at) => [name, cells[at]]))
  })
}

test('--csv prints lists as tables', async () => {
  const { run } = await onlyFilledLibrary()
  const listed = await run(['library', 'list', '--csv'])
  expect(listed).toMatchObject({ status: 0, stderr: '' })
  expect(rows(listed.stdout)).toHaveLength(10)
  const found = rows((await run(['find', 'stories/fam-A01-spun.txt', '--csv'])).stdout)
  expect(found[0]).toMatchObject({ label: 'spun', original: 'b', share: expect.stringMatching(/^[01]/) })
  const members = rows((await run(['families', '--csv'])).stdout)
  expect(new Set(members.map(({ family }) => family)).size).toBe(2)
  for (const { id, parent, label } of members) expect(parent === '').toBe(label === '' && id !== '')
  const one = rows((await run(['families', members[0]!['id']!, '--csv'])).stdout)
  expect(one).toEqual(members.filter(({ family }) => family === members[0]!['family']))
  const said = rows((await run(['quotations', '--csv', '--speaker', 'Eckhardt', '--limit', '2'])).stdout)
  expect(said.map(({ speaker }) => speaker)).toEqual(['Thomas Eckhardt', 'Thomas Eckhardt'])
})

test.each([['library', 'list'], ['find', 'x'], ['families'], ['quotations']])(
  '%s: one format at a time',
  async (...words) => {
    const { status, stderr } = await folderWithLibrary().run([...words, '--json', '--csv'])
    expect(status).toBe(2)
    expect(stderr).toContain('--json and --csv exclude each other')
  },
)

test('a list in a pipe is only the list', async () => {
  const { run } = await onlyFilledLibrary()
  const { stdout } = await run(['library', 'list', '--limit', '3'])
  expect(stdout.trimEnd().split('\n')).toHaveLength(3)
})
