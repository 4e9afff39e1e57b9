import { decoded } from './escapes.ts'
import type { Element } from './element.ts'

export type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A string of structured data, which is often escaped twice; null when there is none. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? decoded(value.trim()) : null

export function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0])
  return isObject(value) ? textOf(value['name']) : textOf(value)
}

const articleType = /article|posting|report|review/i
const pageType = /^(?:WebPage|ItemPage|AboutPage)$/
const deepestData = 6

/**
 * The JSON-LD object that describes the article, or else the page, with the objects that it refers to by id.
 */
export function linkedData(elements: Element[]): Json | null {
  const documents = elements
    .filter(({ tag, attributes }) => tag === 'script' && /ld\+json/i.test(attributes['type'] ?? ''))
    .map(({ children }) => parsed(children.join('')))
  const article = objectOf(articleType, documents, 0) ?? objectOf(pageType, documents, 0)
  if (!article) return null
  const byId = new Map<string, Json>()
  collectIds(documents, byId, 0)
  const resolved = (value: unknown) =>
    isObject(value) && !value['name'] ? (byId.get(String(value['@id'])) ?? value) : value
  return {
    ...article,
    author: [article['author']].flat().map(resolved),
    publisher: resolved(article['publisher']),
  }
}

function collectIds(value: unknown, byId: Map<string, Json>, depth: number): void {
  if (depth > deepestData) return
  if (Array.isArray(value)) for (const item of value) collectIds(item, byId, depth + 1)
  if (!isObject(value)) return
  if (typeof value['@id'] === 'string' && value['name']) byId.set(value['@id'], value)
  collectIds(value['@graph'], byId, depth + 1)
}

function objectOf(type: RegExp, value: unknown, depth: number): Json | null {
  if (depth > deepestData) return null
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = objectOf(type, item, depth + 1)
      if (found) return found
    }
    return null
  }
  if (!isObject(value)) return null
  if ([value['@type']].flat().some((name) => typeof name === 'string' && type.test(name))) return value
  return objectOf(type, value['@graph'] ?? value['mainEntity'] ?? value['mainEntityOfPage'], depth + 1)
}

/**
 * Parses JSON that has line ends in strings, comment marks around it or stray commas. Of JSON that is
 * worse, single fields are read.
 */
function parsed(json: string): unknown {
  const bare = json
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/<!--|-->|\/\*.{0,20}?\*\/|<!\[CDATA\[|\]\]>/g, ' ')
  return parsedStrictly(bare) ?? parsedStrictly(withoutStrayCommas(bare)) ?? salvaged(bare)
}

function parsedStrictly(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const withoutStrayCommas = (json: string) => json.replace(/, *([}\]])/g, '$1').replace(/[; ]+$/, '')

/** Strings of broken JSON by their names. */
function salvaged(json: string): Json | null {
  const field = (name: string) => {
    const at = json.indexOf(`"${name}"`)
    return at === -1
      ? null
      : (/^"@?\w+" ?: ?"((?:[^"\\]|\\.){1,300})"/.exec(json.slice(at, at + 400))?.[1] ?? null)
  }
  const type = field('@type')
  if (!type) return null
  const author = json.indexOf('"author"')
  const name =
    author === -1 ? null : /"name" ?: ?"([^"\\]{2,80})"/.exec(json.slice(author, author + 300))?.[1]
  return {
    '@type': type,
    headline: field('headline'),
    datePublished: field('datePublished'),
    author: name ?? field('author'),
  }
}
