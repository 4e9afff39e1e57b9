import type { AddRequest } from '../../library/adding.ts'

/** What a person calls an addition. */
export function titleOf({ places, articles }: Pick<AddRequest, 'places' | 'articles'>): string {
  const names = [
    ...places.map((place) => (typeof place === 'string' ? place : place.place)),
    ...articles.map(({ name }) => name),
  ]
  if (names.length === 1) return shortened(names[0]!)
  const files = places.filter((place) => typeof place !== 'string').length
  const kinds = [
    numbered(files, 'file', 'files'),
    numbered(places.length - files, 'address', 'addresses'),
    numbered(articles.length, 'article', 'articles'),
  ]
  return kinds.filter((kind) => kind !== null).join(' and ')
}

function numbered(count: number, one: string, many: string): string | null {
  if (count === 0) return null
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en-US')} ${many}`
}

const shortened = (name: string): string => (name.length > 200 ? `${name.slice(0, 199)}…` : name)
