import { places } from './lexicon.ts'

/** 'Chilean', 'Zambian': a people by its country's name. */
export function isPeople(word: string): boolean {
  if (!word.endsWith('n') && !word.endsWith('ns')) return false
  const stem = word.endsWith('s') ? word.slice(0, -2) : word.slice(0, -1)
  return (
    places.has(stem) ||
    (stem.endsWith('a') && places.has(stem.slice(0, -1))) ||
    (stem.endsWith('ia') && places.has(stem.slice(0, -2)))
  )
}
