import type { Plugin } from 'rolldown'

const importOfBuiltIn = /^import (?:(?:\* as )?([\w$]+)(?:, )?)?(?:\{ ([^}]+) \})? ?from "(node:[\w/]+)";$/gm

/**
 * Loaded by the first call of one of their functions: few commands make one. Commander asks for processes on
 * behalf of a feature that we do not use.
 */
const seldomUsed: ReadonlySet<string> = new Set([
  'node:crypto',
  'node:child_process',
  'node:fs/promises',
  'node:zlib',
])

/**
 * Takes Node's own modules without importing them. An import calls every getter that a module has: that
 * of `node:fs` loads its promises, that of `node:util` a parser, that of `node:http` the whole of
 * `fetch`; 15 ms of a start, or 50.
 */
export function lightBuiltIns(): Plugin {
  return {
    name: 'light-built-ins',
    renderChunk(code) {
      const light = code.replace(importOfBuiltIn, (_, all = '', names = '', module = '') =>
        [all && takeAll(all, module), names && takeNamed(names, module)].filter(Boolean).join(' '),
      )
      const left = /^import [^;]*from "node:[^;]*;/m.exec(light)
      if (left) throw new Error(`light-built-ins does not understand ${left[0]}`)
      return light
    },
  }
}

/** Of what is used seldom: a function, or an object with constants. */
function takeLater(name: string, module: string): string {
  const value = `${taken(module)}.${name}`
  const isFunction = typeof process.getBuiltinModule(module as 'node:zlib')[name as 'crc32'] === 'function'
  return isFunction ? `(...given) => ${value}(...given)` : `new Proxy({}, { get: (_, key) => ${value}[key] })`
}

const taken = (module: string): string => `process.getBuiltinModule(${JSON.stringify(module)})`

function takeAll(name: string, module: string): string {
  if (!seldomUsed.has(module)) return `const ${name} = ${taken(module)};`
  return `const ${name} = new Proxy({}, { get: (_, key) => ${taken(module)}[key] });`
}

/** `a, b as c` */
function takeNamed(names: string, module: string): string {
  const pairs = names.split(', ').map((one) => one.split(' as '))
  if (!seldomUsed.has(module))
    return `const { ${pairs.map(([name, called = name]) => `${name}: ${called}`).join(', ')} } = ${taken(module)};`
  return pairs.map(([name, called = name]) => `const ${called} = ${takeLater(name!, module)};`).join(' ')
}
