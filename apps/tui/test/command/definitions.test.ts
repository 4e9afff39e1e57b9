import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { referencePage } from '../../scripts/reference/page.ts'
import { completionTree, flattened } from '../../src/completion/tree.ts'
import { createProgram } from '../../src/program.ts'
import { unspin } from '../helpers/command.ts'
import type { DocumentedCommand } from '../../src/commands/definition/documented-command.ts'

const program = createProgram()
const all = (command: DocumentedCommand): DocumentedCommand[] => [command, ...command.below.flatMap(all)]
const commands = all(program).slice(1)
const named = commands.map((command) => ({ words: command.words.slice(1), command }))
const page = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8')

describe.each(named)('unspin $words', ({ words, command }) => {
  test('tells what it is, of each option and argument what it does, and shows examples', () => {
    expect(command.summary()).not.toBe('')
    expect(command.description()).not.toBe('')
    for (const { description } of [...command.options, ...command.registeredArguments])
      expect(description).not.toBe('')
    expect(command.examples).not.toEqual([])
    const shown = command.examples.map((example) => example.command).join('\n')
    expect(shown).toContain(`unspin ${words.join(' ')}`)
  })

  test('calls its arguments by one name, in the usage and below it', () => {
    const called = command.registeredArguments.map((argument) => argument.name().toUpperCase())
    expect(command.usage().match(/\b[A-Z]+\b/g) ?? []).toEqual(called)
  })

  test('prints its help, and is on the reference page', async () => {
    const { status, stdout, stderr } = await unspin(['help', ...words])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(`Usage: unspin ${words.join(' ')}`)
    expect(stdout).toContain('Examples:\n')
    expect(page).toContain(`# unspin ${words.join(' ')}\n`)
  })

  test('can be completed', () => {
    const completed = flattened(completionTree(program)).find((one) => one.words === command.words.join(' '))
    expect(completed?.options.flatMap(({ flags }) => flags)).toContain('--help')
  })
})

test('the reference page is what the definitions say; if not, run `pnpm --filter unspin commands`', () => {
  expect(page).toBe(referencePage(program))
})

const examples = commands.flatMap((command) => command.examples.map((example) => example.command))

test.each(examples)('%s: there are such options', (example) => {
  const part = example.split(' | ').findLast((piece) => piece.includes('unspin '))!
  const called = commands.findLast((command) => part.includes(command.words.join(' ')))!
  const flags = called
    .createHelp()
    .visibleOptions(called)
    .flatMap(({ short, long }) => [short, long])
  const given = part.split('>')[0]!.match(/(?<= )--?[a-z][a-z-]*/g) ?? []
  expect(flags).toEqual(expect.arrayContaining(given))
})
