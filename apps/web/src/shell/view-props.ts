import type { Dashboard } from '../dashboard.svelte.ts'
import type { RouteOf, View } from '../routing/route.ts'

export interface ViewProps<Name extends View> {
  dashboard: Dashboard
  route: RouteOf<Name>
}
