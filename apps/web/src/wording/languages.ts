const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

/** The English name of a language by its BCP 47 tag; empty for none, the tag itself where it is malformed. */
export function languageName(tag: string | null): string {
  if (tag === null) return ''
  try {
    return names.of(tag) ?? tag
  } catch (error) {
    if (error instanceof RangeError) return tag
    throw error
  }
}
