import { Progress } from '../progress.ts'
import { reportNote } from '../output.ts'

/** Work that takes less than this is not announced. */
const shortestTold = 1000

/** Shows the progress while a library of an older version is brought up to date. */
export function upgradeTeller(): (share: number) => void {
  const progress = new Progress('')
  let began: number | null = null
  let isTold = false
  return (share) => {
    began ??= Date.now()
    if (Date.now() - began < shortestTold) return
    if (!isTold)
      reportNote(
        'The library was made by an older Unspin and is brought up to date, once; ' +
          'a million articles take some minutes.',
      )
    isTold = true
    if (share < 1) progress.show(`${Math.floor(100 * share)} % brought up to date`)
    else progress.clear()
  }
}
