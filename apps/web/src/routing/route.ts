/** Every view has an address; the part after `#` is ours. Passages count from 1, as they are shown. */
export type Route =
  | { view: 'start' }
  | { view: 'comparison'; pair: string; passage: number | null }
  | { view: 'unknown'; address: string }

const comparisonAddress = /^compare\/([\w-]+)(?:\/passage\/([1-9]\d*))?$/u

/** Reads the `hash` of a location. */
export function parseRoute(hash: string): Route {
  const address = hash.replace(/^#?\/?/u, '')
  if (address === '') return { view: 'start' }
  const [, pair, passage] = comparisonAddress.exec(address) ?? []
  if (pair === undefined) return { view: 'unknown', address }
  return { view: 'comparison', pair, passage: passage === undefined ? null : Number(passage) }
}

export function formatRoute(route: Route): string {
  if (route.view === 'start') return '#/'
  if (route.view === 'unknown') return `#/${route.address}`
  const passage = route.passage === null ? '' : `/passage/${route.passage}`
  return `#/compare/${route.pair}${passage}`
}
