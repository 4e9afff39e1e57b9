const tag = /<(\/?)([a-z][a-z\d]*)((?: [a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/g

/**
 * Every element of a page with the names of its attributes; throws where a `<` or
 * `>` begins or ends anything else.
 */
export function elementsOf(page: string): Set<string> {
  const found = new Set<string>()
  const content = page.replace(/^<!doctype html>/, '').replace(/(<style>)[^<]*/, '$1')
  const rest = content.replace(tag, (_, _slash, name: string, attributes: string) => {
    found.add(
      [name, ...Array.from(attributes.matchAll(/ ([a-z-]+)(?:=|$| )/g), (match) => match[1])].join(' '),
    )
    return ''
  })
  const stray = /[<>]/.exec(rest)
  if (stray)
    throw new Error(`A stray ${stray[0]} near ${rest.slice(Math.max(0, stray.index - 40), stray.index + 40)}`)
  return found
}
