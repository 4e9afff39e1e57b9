import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { describe, expect, test } from 'vitest'

const house = new URL('../../../', import.meta.url)
/** All that meets words of strangers. */
const folders = ['packages', 'apps']
  .flatMap((room) => readdirSync(new URL(room, house)).map((name) => `${room}/${name}`))
  .filter((folder) => folder !== 'packages/evals' && existsSync(new URL(`${folder}/src`, house)))

interface Node {
  type: string
  start: number
  [key: string]: unknown
}

/**
 * Where an object is asked for whatever word comes: `table[word]`, the table an object literal whose keys may
 * be any text. It would answer to 'constructor' with what every object has; a Map does not.
 */
function askedObjects(code: string): string[] {
  const tables = new Set<string>()
  const asked: { name: string; line: number }[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const node = value as Node
    if (node.type === 'VariableDeclarator') {
      const { id, init } = node as unknown as { id: Node & { name?: string }; init: Node | null }
      const declared = code.slice(id.start, init?.start ?? id.start)
      if (init?.type === 'ObjectExpression' && id.name && /\bRecord<\s*string\b/.test(declared))
        tables.add(id.name)
    }
    if (node.type === 'MemberExpression' && node['computed'] === true) {
      const { object, property } = node as unknown as { object: Node & { name?: string }; property: Node }
      if (object.name && property.type !== 'Literal')
        asked.push({ name: object.name, line: code.slice(0, node.start).split('\n').length })
    }
    Object.values(node).forEach(walk)
  }
  walk(parseAst(code, { lang: 'ts' }))
  return asked.filter(({ name }) => tables.has(name)).map(({ name, line }) => `${line} ${name}`)
}

describe('tables', () => {
  test('that are asked for words from outside are Maps, which have no constructor of their own to give', () => {
    const found = folders.flatMap((folder) => {
      const sources = new URL(`${folder}/src/`, house)
      return readdirSync(sources, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
        .flatMap((file) =>
          askedObjects(readFileSync(new URL(file, sources), 'utf8')).map(
            (at) => `${folder}/src/${file}:${at}`,
          ),
        )
    })
    expect(found).toEqual([])
  })

  test('that are objects are told from Maps', () => {
    const table = `const names: Readonly<Record<string, string>> = { a: 'b' }\n`
    expect(askedObjects(`${table}export const nameOf = (word: string) => names[word]`)).toEqual(['2 names'])
    expect(askedObjects(`${table}export const first = names['a']`)).toEqual([])
    expect(askedObjects(`const names = new Map([['a', 'b']])\nexport const of = names.get`)).toEqual([])
  })
})
