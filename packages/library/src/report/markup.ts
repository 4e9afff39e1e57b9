/** Text that is HTML already. Only `fragment` makes it, so that nothing gets into a page unescaped. */
export class Markup {
  readonly text: string

  private constructor(text: string) {
    this.text = text
  }

  static of(strings: TemplateStringsArray, values: readonly Value[]): Markup {
    return new Markup(strings.reduce((text, string, i) => text + markupOf(values[i - 1]) + string))
  }

  /** For what this program itself wrote: its style sheet. */
  static trusted(text: string): Markup {
    return new Markup(text)
  }
}

export type Value = string | number | null | false | Markup | readonly Value[]

/**
 * A piece of a page. Whatever is filled in is escaped; null and false leave nothing. Not called
 * `html`: formatters would add spaces.
 */
export function fragment(strings: TemplateStringsArray, ...values: Value[]): Markup {
  return Markup.of(strings, values)
}

function markupOf(value: Value | undefined): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map(markupOf).join('')
  return escaped(String(value))
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
])

/**
 * C0 but tab and line ends, DEL, C1, and the marks that turn the direction of text: a title must not
 * rewrite the line it stands in.
 */
const controls =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"'`]/g, (sign) => entities.get(sign)!)
    .replace(controls, named)
}

const named = (sign: string) => `‹U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`
