import type { AddRequest } from '../library/adding.ts'

/** What a person calls an addition. */
export function titleOf({ places, articles }: Pick<AddRequest, 'places' | 'articles'>): string {
  const names = [...places, ...articles.map(({ name }) => name)]
  if (names.length === 1) return shortened(names[0]!)
  const kinds = [numbered(places.length, 'place'), numbered(articles.length, 'article')]
  return kinds.filter((kind) => kind !== null).join(' and ')
}

function numbered(count: number, noun: string): string | null {
  if (count === 0) return null
  return count === 1 ? `1 ${noun}` : `${count.toLocaleString('en-US')} ${noun}s`
}

const shortened = (name: string): string => (name.length > 200 ? `${name.slice(0, 199)}…` : name)
