import type { Unread } from '../found.ts'
import { PassedOver } from './passed-over.ts'

/** A file that goes by another name than it has on this disk, such as one that was sent from elsewhere. */
export interface NamedFile {
  path: string
  /** What it is called in messages, and what is kept as where its articles came from. */
  place: string
}

/**
 * Of files by other names, which are to be read: each that was named by itself, and of a folder what
 * would be read of it on a disk.
 */
export class NamedFiles {
  readonly #folders = new Map<string, PassedOver>()

  takes({ place }: NamedFile): boolean {
    const [folder] = place.split('/', 1)
    if (folder === undefined || folder === place) return true
    let passedOver = this.#folders.get(folder)
    if (!passedOver) this.#folders.set(folder, (passedOver = new PassedOver(folder)))
    return passedOver.takes(place)
  }

  *told(): Generator<Unread> {
    for (const passedOver of this.#folders.values()) yield* passedOver.told()
  }
}
