import type { Span } from '@unspin/core'
import { isSetApart } from './parts.ts'
import { lineOf, marked, type Story } from './story.ts'

const leastLetters = 2
/** More matches than this mean that the search is too short. */
const mostPlaces = 1000
const syntax = /[\\^$.*+?()[\]{}|/]/g

/**
 * Where the words stand in what is shown of the text, in any case of letters; the first from
 * where it is read is looked at.
 */
export function found(story: Story, search: string): Story {
  const places = placesOf(story, search)
  const first = places.findIndex((place) => lineOf(story, place) >= story.top)
  return marked(story, places, Math.max(0, first))
}

function placesOf({ article, showsAll }: Story, search: string): Span[] {
  const words = search.trim()
  if (words.length < leastLetters) return []
  const pattern = new RegExp(words.replaceAll(syntax, '\\$&').replaceAll(/\s+/g, '\\s+'), 'giu')
  const places: Span[] = []
  for (const { index, 0: text } of article.text.matchAll(pattern)) {
    const place: Span = [index, index + text.length]
    if (showsAll || !isSetApart(article, place)) places.push(place)
    if (places.length === mostPlaces) break
  }
  return places
}
