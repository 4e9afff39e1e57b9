import { SourceError } from '../../errors.ts'

const frontMatter = /^---[ \t]*\r?\n([^]{0,65536}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/**
 * Whether a text begins with fields between lines of three hyphens; two rules with a
 * sentence between them are none.
 */
export const hasFrontMatter = (text: string): boolean =>
  /^\s*[\w-]{1,60}:(?:\s|$)/.test(frontMatter.exec(text)?.[1] ?? '')

/**
 * The fields above a Markdown text, between lines of three hyphens, and the text without them.
 * @throws {SourceError} when they are no YAML.
 */
export async function splitFrontMatter(
  text: string,
  place: string,
): Promise<{ fields: Record<string, unknown>; body: string }> {
  const found = frontMatter.exec(text)
  if (!found) return { fields: {}, body: text }
  const fields = await parseFields(found[1] ?? '', place)
  // Two rules with a paragraph between them are no front matter.
  return fields ? { fields, body: text.slice(found[0].length) } : { fields: {}, body: text }
}

async function parseFields(block: string, place: string): Promise<Record<string, unknown> | null> {
  // Loaded for the first that has fields: every text is asked whether it has.
  const { parse } = await import('yaml')
  try {
    // Dates stay as written: a day needs no time of day and no zone.
    const fields: unknown = parse(block, { schema: 'core', logLevel: 'error' })
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
      ? (fields as Record<string, unknown>)
      : null
  } catch (error) {
    throw new SourceError(
      place,
      'has front matter that is no YAML. Mend what stands between the lines of hyphens.',
      {
        cause: error,
      },
    )
  }
}
