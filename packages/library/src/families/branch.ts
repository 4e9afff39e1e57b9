import type { Link } from '../store/link.ts'
import type { Choice } from './parents.ts'

/**
 * Where a member of a family stands: which it was most probably made from, the comparison that
 * says so, and why not from another.
 */
export interface Branch {
  id: string
  /** Null for the original, as are the other two. */
  parent: string | null
  link: Link | null
  choice: Choice | null
}
