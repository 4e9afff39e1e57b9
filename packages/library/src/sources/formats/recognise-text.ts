import type { FormatName } from './names.ts'
import { hasFrontMatter } from './pages/front-matter.ts'
import { hasTextField } from './records/record.ts'

/**
 * The format of a text that has no name to go by, such as the standard input, by its start.
 * Every format that a name can tell is told here too; what could as well be a plain text is one.
 */
export function formatOfText(start: string): FormatName {
  if (/^\s*[[{]\s*["{[]/.test(start)) return jsonFormatOf(start)
  if (hasFrontMatter(start)) return 'markdown'
  const lines = start.split(/\r?\n/)
  if (isMailbox(lines)) return 'mailbox'
  if (isMail(lines)) return 'mail'
  if (isTable(lines)) return 'table'
  return isMarkdown(lines) ? 'markdown' : 'text'
}

/** Lines of JSON, or one JSON value. */
function jsonFormatOf(start: string): FormatName {
  const [first = '', ...others] = start.split('\n', 2)
  if (others.length === 0) return isJson(first) || first.startsWith('[') ? 'json' : 'jsonLines'
  return first.startsWith('{') && isJson(first) ? 'jsonLines' : 'json'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const field = /^([A-Za-z][A-Za-z\d-]{0,60}):(?:[ \t]|$)/

const isMailbox = ([first = '', second = '']: readonly string[]): boolean =>
  /^From \S.*\d{4}/.test(first) && field.test(second)

/** What programs that carry mail write above it, and hardly anybody above a story. */
const carried: ReadonlySet<string> = new Set(
  'message-id mime-version received return-path delivered-to content-type content-transfer-encoding dkim-signature'.split(
    ' ',
  ),
)

/**
 * A sender with an address, and what a program wrote above it, or a date as programs write it: reporters put
 * 'From' and 'Date' above stories too.
 */
function isMail(lines: readonly string[]): boolean {
  let fromAddress = false
  let byProgram = false
  for (const line of lines) {
    if (line === '') break
    if (/^[ \t]/.test(line)) continue
    const name = field.exec(line)?.[1]?.toLowerCase()
    if (name === undefined) return false
    fromAddress ||= name === 'from' && line.includes('@')
    byProgram ||=
      carried.has(name) || (name === 'date' && /\d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|[A-Z]{2,4})/.test(line))
  }
  return fromAddress && byProgram
}

/** Names of columns, one of them that of a text, and a row that has some of them. */
function isTable([first = '', second = '']: readonly string[]): boolean {
  return [',', '\t', ';', '|'].some((sign) => {
    const names = first.split(sign).map((name) => name.replace(/^"(.*)"$/, '$1'))
    const areNames = names.length > 1 && names.every((name) => /^[\p{L}_][\p{L}\d_ .-]{0,40}$/u.test(name))
    return areNames && hasTextField(names) && second.includes(sign)
  })
}

/**
 * Each sign of Markdown and what it weighs: a link is one by itself, of a heading or
 * bold letters there must be two.
 */
const signs: readonly (readonly [sign: RegExp, weight: number])[] = [
  [/\[[^\]\n]{1,300}\]\((?:https?:\/\/|mailto:|\.{0,2}\/|#)[^)\s]*(?:\s"[^"]*")?\)/, 2],
  [/^ {0,3}\[[^\]]{1,100}\]: {0,3}(?:https?:\/\/|\/)\S+/, 2],
  [/^ {0,3}\|?(?: {0,3}:?-{3,}:? {0,3}\|)+(?: {0,3}:?-{3,}:? {0,3})?$/, 2],
  [/^ {0,3}#{1,6} [^\s#]/, 1],
  [/^ {0,3}(?:```|~~~)/, 1],
  [/(?:^|[\s("“])(?:\*\*[^\s*](?:[^*]*[^\s*])?\*\*|__[^\s_](?:[^_]*[^\s_])?__)/, 1],
]
const sureWeight = 2

/**
 * Whether the marks in a text are those of Markdown: one asterisk or number sign, a list or a quoted
 * line stand in plain texts too.
 */
function isMarkdown(lines: readonly string[]): boolean {
  let weight = 0
  for (const line of lines)
    for (const [sign, weighs] of signs) if (sign.test(line) && (weight += weighs) >= sureWeight) return true
  return false
}
