/** What stands between these is no text of a page. */
const unread = ['script', 'style']

/**
 * The words of a page without its markup, as far as counting them takes.
 * Linear: a regular expression looks for the end of each tag that is never closed.
 */
export function withoutTags(html: string): string {
  const lower = html.toLowerCase()
  let plain = ''
  let at = 0
  for (;;) {
    const open = html.indexOf('<', at)
    const close = open === -1 ? -1 : html.indexOf('>', open)
    if (close === -1) return plain + html.slice(at)
    plain += `${html.slice(at, open)} `
    const tag = unread.find((name) => lower.startsWith(name, open + 1))
    const end = tag === undefined ? -1 : lower.indexOf(`</${tag}`, close)
    // Without an end the rest of the page belongs to it, for browsers too.
    if (tag !== undefined && end === -1) return plain
    at = tag === undefined ? close + 1 : end
  }
}
