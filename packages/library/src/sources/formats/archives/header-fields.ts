/** What stands above a message, by names in small letters: the first of those that are there twice. */
export type HeaderFields = ReadonlyMap<string, string>

/** All lines together; those of real messages are some hundred bytes, those with cookies some thousand. */
const longestHead = 1_048_576

/** The fields that come line by line until an empty one; null when they never end. */
export async function headerFields(nextLine: () => Promise<string | null>): Promise<HeaderFields | null> {
  const fields = new Map<string, string>()
  let last = ''
  let length = 0
  for (let line = await nextLine(); line !== null; line = await nextLine()) {
    length += line.length
    if (length > longestHead) return null
    if (!/\S/.test(line)) return fields
    const colon = line.indexOf(':')
    // A line that begins with a space goes on with the one before.
    if (/^[ \t]/.test(line)) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      const name = line.slice(0, colon).trim().toLowerCase()
      const isFirst = !fields.has(name)
      last = isFirst ? name : ''
      // As UTF-8: archives write addresses of all scripts.
      if (isFirst)
        fields.set(
          name,
          Buffer.from(line.slice(colon + 1), 'latin1')
            .toString('utf8')
            .trim(),
        )
    }
  }
  return null
}
