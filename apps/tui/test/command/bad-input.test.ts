import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import { unspin } from '../helpers/command.ts'
import { temporaryFolder } from '../helpers/folder.ts'

const article = 'The mayor of Zürich opened the new bridge on Monday morning, after years of delay.'

describe.each(['compare', 'extract'])('%s', (name) => {
  const files = (bad: string) => (name === 'compare' ? [bad, 'good.txt'] : [bad])

  test.each([
    ['a missing file', 'missing.txt', null, /^unspin: missing\.txt does not exist\./],
    ['a folder', '.', null, /^unspin: \. is a folder\./],
    ['an empty file', 'empty.txt', '', /^unspin: empty\.txt is empty\./],
    ['white space', 'blank.txt', ' \n\n\t ', /^unspin: blank\.txt holds nothing but white space\./],
    ['a binary', 'image.bin', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]), /^unspin: image\.bin is /],
    ['a text of 20 MB', 'huge.txt', `${'word '.repeat(4_200_000)}`, /^unspin: huge\.txt is too long\./],
    ['a name that steers the terminal', '\u001b[2J.txt', null, /^unspin: [^\u001b]+ does not exist\./],
  ])('of %s says in one line what to do', async (_, file, content, message) => {
    const cwd = temporaryFolder({ 'good.txt': article, ...(content === null ? {} : { [file]: content }) })
    const { status, stdout, stderr } = await unspin([name, ...files(file)], { cwd })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test.each([
    ['UTF-16 with its mark', Buffer.from(`\ufeff${article}`, 'utf16le'), /note: .*UTF-16/],
    ['Latin-1', Buffer.from(article, 'latin1'), /note: .*(Latin-1|Windows-1252)/],
  ])('reads %s and says so', async (_, content, note) => {
    const cwd = temporaryFolder({ 'other.txt': content, 'good.txt': article })
    const { status, stdout, stderr } = await unspin([name, ...files('other.txt'), '--json'], { cwd })
    expect(status).toBe(0)
    expect(stderr).toMatch(note)
    const result = JSON.parse(stdout)
    if (name === 'compare') expect(result.verdict.label).toBe('identical')
    else expect(result.body).toBe(article)
  })
})
