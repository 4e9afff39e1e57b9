import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { createProgram } from '../../src/program.ts'
import { unspin } from '../helpers/command.ts'

describe('wrong usage exits with 2, says what is wrong and how it is meant', () => {
  test.each([
    [['compare'], 'name the two articles to compare', 'Usage: unspin compare [options] A B'],
    [['compare', 'a'], 'name the two articles to compare', 'unspin compare'],
    [['compare', 'a', 'b', 'c'], 'too many arguments', 'unspin compare'],
    [['compare', '-', '-'], "only one of the two articles can be '-'", 'unspin compare'],
    [['compare', 'a', 'b', '--json', '--jsonl'], 'exclude each other', 'unspin compare'],
    [['compare', 'a', '--pairs', 'p.jsonl'], 'not both', 'unspin compare'],
    [['compare', '--pairs', 'p.jsonl', '--json'], 'use --jsonl', 'unspin compare'],
    [['compare', 'a', 'b', '--jsn'], "unknown option '--jsn'\n(Did you mean --json?)", 'unspin compare'],
    [['extract'], 'name an article', 'Usage: unspin extract [options] ARTICLE…'],
    [['extract', 'a', 'b', '--json'], 'use --jsonl for several files', 'unspin extract'],
    [['serve', '--port', 'http'], "'http' is invalid. Give a whole number from 0 to 65,535.", 'unspin serve'],
    [['serve', '--port', '65536'], 'Give a whole number from 0 to 65,535.', 'unspin serve'],
    [['add', 'a', '--threads', '0'], 'Give a whole number from 1 to 256.', 'unspin add'],
    [['quotations', '--limit', '0'], 'Give a whole number from 1 on.', 'unspin quotations'],
    [['library', 'list', '--limit', '2.5'], 'Give a whole number from 0 on.', 'unspin library list'],
    [['compar', 'a', 'b'], "unknown command 'compar'\n(Did you mean compare?)", 'Usage: unspin [command]'],
    [
      ['library', 'lst'],
      "unknown command 'lst'\n(Did you mean list?)",
      'Usage: unspin library [options] [command]',
    ],
    [['help', 'library', 'shw'], "unknown command 'shw'\n(Did you mean show?)", "See 'unspin help library'"],
    [['--jsn'], "unknown option '--jsn'", 'Usage: unspin [command]'],
  ])('%j', async (words, problem, usage) => {
    const { status, stdout, stderr } = await unspin(words)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^unspin: /)
    expect(stderr).toContain(problem)
    expect(stderr).toContain(usage)
    expect(stderr).not.toContain('    at ')
  })

  test('without a terminal there is no session', async () => {
    const { status, stdout, stderr } = await unspin([])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^unspin: the interactive session needs a terminal/)
    expect(stderr).toContain('Usage: unspin [command]')
  })
})

describe('help', () => {
  test.each([['help'], ['--help'], ['-h']])('%s lists every command', async (word) => {
    const { status, stdout, stderr } = await unspin([word])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const { words } of createProgram().below) expect(stdout).toContain(`\n  ${words[1]}`)
  })

  test('--version prints the version', async () => {
    expect(await unspin(['--version'])).toMatchObject({
      status: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    })
  })
})
