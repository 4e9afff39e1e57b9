/** What is looked for: words, and conditions such as `outlet:"Maritime One" since:2024-03 copies:yes`. */
export interface Search {
  search?: string
  publisher?: string
  lang?: string
  since?: string
  until?: string
  copied?: boolean
}

const part = /(?:(\w+):)?(?:"([^"]*)"?|(\S*))/g

/** A condition that is still being typed narrows nothing yet. */
export function parseSearch(text: string, outlets: readonly string[] = []): Search {
  const found: Search = {}
  const words: string[] = []
  for (const [whole, name = '', quoted, bare] of text.matchAll(part)) {
    const value = quoted ?? bare ?? ''
    const condition = conditionOf(name.toLowerCase(), value, outlets)
    if (condition) Object.assign(found, condition)
    else if (whole !== '') words.push(name === '' ? value : whole)
  }
  const search = words.join(' ').trim()
  return search === '' ? found : { ...found, search }
}

function conditionOf(name: string, value: string, outlets: readonly string[]): Search | null {
  switch (name) {
    case 'outlet':
      return value === '' ? {} : { publisher: outletNamed(value, outlets) }
    case 'lang':
      return value === '' ? {} : { lang: value }
    case 'since':
      return dated('since', value, '01-01')
    case 'until':
      return dated('until', value, '12-31')
    case 'copies':
      return /^y/i.test(value) ? { copied: true } : /^n/i.test(value) ? { copied: false } : {}
    default:
      return null
  }
}

/** The outlet that a beginning or a part of a name stands for, in any case of letters. */
function outletNamed(value: string, outlets: readonly string[]): string {
  const wanted = value.toLowerCase()
  const named = (fits: (name: string) => boolean) => outlets.find((outlet) => fits(outlet.toLowerCase()))
  return (
    named((name) => name === wanted) ??
    named((name) => name.startsWith(wanted)) ??
    named((name) => name.includes(wanted)) ??
    value
  )
}

/** A year or a month stands for its first or its last day. */
function dated(name: 'since' | 'until', value: string, rest: string): Search {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value) ?? []
  if (!year) return {}
  const [firstMonth = ''] = rest.split('-')
  const inMonth = month ?? firstMonth
  const lastDay = new Date(Date.UTC(Number(year), Number(inMonth), 0)).getUTCDate()
  const whole = `${year}-${inMonth}-${day ?? (name === 'since' ? '01' : String(lastDay).padStart(2, '0'))}`
  return isDay(whole) ? { [name]: whole } : {}
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The text with the condition that only this outlet is wanted, or without it where it is there. */
export function withOutlet(text: string, outlet: string): string {
  const bare = text.replace(/\s*outlet:(?:"[^"]*"?|\S*)/g, '').trim()
  const condition = `outlet:"${outlet.replaceAll('"', '')}"`
  return text.includes(condition) ? bare : `${bare} ${condition}`.trim()
}
