import type { Addressed, Asked } from '@unspin/api'
import type { Side } from '@unspin/core'

/** An article as calls name it. */
export type Asking = Asked | Addressed

/** An article that the library has or that is at hand, a file of this machine, or one of the bundled pair. */
export type Wanted = Asking | { file: string } | { sample: Side }
