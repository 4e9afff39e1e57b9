import { closeSync, fsyncSync, openSync } from 'node:fs'

/**
 * A name that was given outlives a power cut once the folder that it stands in is on the disk. Systems that
 * cannot be told so keep names by themselves.
 */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  let file: number
  try {
    file = openSync(folder, 'r')
  } catch (error) {
    // A folder that may be written into need not be readable.
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return
    throw error
  }
  try {
    fsyncSync(file)
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EBADF'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    closeSync(file)
  }
}
