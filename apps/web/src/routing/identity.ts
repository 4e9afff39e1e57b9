import { formatRoute } from './addresses.ts'
import type { Route, RouteOf } from './route.ts'

/**
 * What a route shows, whatever part of it and in whatever order: two routes of one
 * identity are one view that changes.
 */
export function identityOf(route: Route): string {
  switch (route.view) {
    case 'comparison':
      return formatRoute({ view: 'comparison', pair: route.pair })
    case 'articles-comparison':
      return formatRoute(withoutPassage(route))
    case 'article':
      return formatRoute({ view: 'article', id: route.id })
    case 'family':
      return formatRoute({ view: 'family', id: route.id })
    case 'check':
      return formatRoute(withoutCopy(route))
    case 'job':
    case 'unknown':
      return formatRoute(route)
    default:
      return route.view
  }
}

function withoutCopy(route: RouteOf<'check'>): RouteOf<'check'> {
  const { copy: _, ...check } = route
  return check
}

function withoutPassage(route: RouteOf<'articles-comparison'>): RouteOf<'articles-comparison'> {
  const { passage: _passage, hide: _hide, boilerplate: _boilerplate, ...articles } = route
  return articles
}
