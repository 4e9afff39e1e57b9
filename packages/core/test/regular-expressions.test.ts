import { readdirSync, readFileSync } from 'node:fs'
import { analyse, type Report } from 'scslre'
import { parseAst } from 'vite'
import { describe, expect, test } from 'vitest'

/** What reads texts that strangers wrote. */
const folders = ['../src/', '../../library/src/'].map((path) => new URL(path, import.meta.url))

interface Expression {
  place: string
  source: string
  flags: string
}

function expressionsIn(folder: URL): Expression[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const code = readFileSync(new URL(file, folder), 'utf8')
      const found: Expression[] = []
      const walk = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return
        if ('regex' in node) {
          const { pattern, flags } = node.regex as { pattern: string; flags: string }
          const line = code.slice(0, (node as unknown as { start: number }).start).split('\n').length
          found.push({ place: `${file}:${line}`, source: pattern, flags })
        } else Object.values(node).forEach(walk)
      }
      walk(parseAst(code, { lang: 'ts' }))
      return found
    })
}

const typesIn = (source: string) => reportsOn({ source, flags: 'u' }).map(({ type }) => type)

const expressions = folders.flatMap(expressionsIn)

const reportsOn = ({ source, flags }: Pick<Expression, 'source' | 'flags'>): Report[] =>
  // A match that is tried anew at every character costs the square of what it reads; that
  // is bounded where it is called.
  analyse({ source, flags }, { reportTypes: { Move: false } }).reports

const told = ({ place, source, flags }: Expression, reports: Report[]) =>
  reports.map(({ type, exponential, character }) => `${place} /${source}/${flags}: ${type}${exponential ? ', exponential' : ''}, by ${JSON.stringify(character.pick)} repeated`) // prettier-ignore

describe('regular expressions', () => {
  test('are written as literals, where this test finds them', () => {
    expect(expressions.length).toBeGreaterThan(50)
  })

  test('never backtrack more than in proportion to what they read', () => {
    const reports = expressions.flatMap((expression) => told(expression, reportsOn(expression)))
    expect(reports).toEqual([])
  })

  test('that backtrack are told from those that do not', () => {
    expect(typesIn(String.raw`^(?:a+)+$`)).toContain('Self')
    expect(typesIn(String.raw`^\s*,?\s*$`)).toContain('Trade')
    expect(typesIn('^a+b$')).toEqual([])
  })
})
