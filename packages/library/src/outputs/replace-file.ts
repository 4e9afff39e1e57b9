import { Draft } from './draft.ts'
import { targetOf } from './target.ts'

/**
 * Writes a small file of the program's own as a whole or not at all: a kill, a full disk and a power
 * cut leave the former one or this.
 * @param mode permissions, where there is no file yet
 * @throws what the system says
 */
export function replaceFile(path: string, content: string, mode?: number): void {
  const target = targetOf(path)
  if (target.kind !== 'file') throw new Error(`${path} is no file`)
  const draft = new Draft(target.path, mode)
  try {
    draft.write(content)
    draft.keep()
  } finally {
    draft.discard()
  }
}
