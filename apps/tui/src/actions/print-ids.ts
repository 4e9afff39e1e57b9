import { idsBeginning } from '@unspin/library/completing'
import { libraryFolder } from '../library/place.ts'
import { print } from '../output.ts'
import { visibleLine } from '../text/visible.ts'

/** So many are looked through by a person. */
const most = 100

/** Ids of the library that begin so, a line each; one that would steer the terminal is left out. */
export async function printIds(beginning: string): Promise<void> {
  const ids = idsBeginning(libraryFolder(undefined), beginning, most)
  for (const id of ids) if (visibleLine(id) === id) await print(id)
}
