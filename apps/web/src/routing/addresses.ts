import type { Field } from './fields.ts'
import { patterns } from './patterns.ts'
import type { Route } from './route.ts'

type Values = Record<string, unknown>

/** The patterns, as the code sees them that reads and writes addresses. */
interface AnyPattern {
  paths: string[]
  fields: Record<string, Field<unknown>>
  needs?: string[]
}

const known = Object.entries(patterns) as [view: string, pattern: AnyPattern][]

/** Reads the `hash` of a location. Values behind the question mark that make no sense are left out. */
export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#?\/?/u, '')
  const [path = '', ...query] = address.split('?')
  const parts = path.split('/').map(decoded)
  for (const [view, pattern] of known) {
    const values = valuesIn(pattern, parts, new URLSearchParams(query.join('?')))
    // The patterns are checked against the routes, so what one of them reads is a route.
    if (values) return { view, ...values } as Route
  }
  return { view: 'unknown', address }
}

export function formatRoute(route: Route): string {
  if (route.view === 'unknown') return `#/${route.address}`
  const { view, ...values } = route
  const { paths, fields } = patterns[view] as AnyPattern
  const path = paths.find((each) => namesIn(each).every((name) => name in values)) ?? ''
  const inPath = new Set(namesIn(path))
  const query = new URLSearchParams(
    Object.keys(fields).flatMap((name) => {
      const value = (values as Values)[name]
      return value === undefined || inPath.has(name) ? [] : [[name, String(value)]]
    }),
  ).toString()
  const written = path.replaceAll(/:(\w+)/gu, (_, name: string) => encoded((values as Values)[name]))
  return `#/${written}${query && `?${query}`}`
}

function valuesIn(
  { paths, fields, needs = [] }: AnyPattern,
  parts: (string | null)[],
  query: URLSearchParams,
): Values | null {
  for (const path of paths) {
    const values = pathValues(path, parts, fields)
    if (!values) continue
    for (const [name, read] of Object.entries(fields)) {
      const value = name in values ? values[name] : read(query.get(name) ?? '')
      if (value !== undefined) values[name] = value
    }
    return needs.every((name) => name in values) ? values : null
  }
  return null
}

function pathValues(
  path: string,
  parts: (string | null)[],
  fields: Record<string, Field<unknown>>,
): Values | null {
  const expected = path.split('/')
  if (expected.length !== parts.length) return null
  const values: Values = {}
  for (const [index, name] of expected.entries()) {
    const part = parts[index]
    if (name.startsWith(':')) {
      const value = fields[name.slice(1)]?.(part ?? '')
      if (value === undefined) return null
      values[name.slice(1)] = value
    } else if (part !== name) return null
  }
  return values
}

const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/gu)].map(([, name]) => name!)

/** Half a surrogate pair has no place in an address. */
const encoded = (value: unknown): string => encodeURIComponent(String(value).toWellFormed())

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
