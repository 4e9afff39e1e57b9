import { fold } from './fold.ts'
import { languageOf } from './languages.ts'

const none: ReadonlySet<string> = new Set()

/**
 * Words of several languages, by language (BCP 47, without region), apart by white space: the folded
 * words of one, which are gathered when they are first asked for. `null` is read as English; of a
 * language that is not listed there are none.
 */
export function wordLists(lists: Record<string, string>): (lang: string | null) => ReadonlySet<string> {
  const texts = new Map(Object.entries(lists))
  const sets = new Map<string, ReadonlySet<string>>()
  return (lang) => {
    const language = languageOf(lang ?? 'en')
    const known = sets.get(language)
    if (known) return known
    const text = texts.get(language)
    if (text === undefined) return none
    const words = new Set(text.split(/\s+/).map((word) => fold(word, false)))
    sets.set(language, words)
    return words
  }
}
