import {
  closeSync,
  copyFileSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs'

/** Writes a finished file over another; what was there is put back if that fails. */
export function overwrite(target: string, draft: string): void {
  const former = `${draft}-former`
  copyFileSync(target, former)
  try {
    try {
      copyInto(target, draft)
    } catch (error) {
      copyInto(target, former)
      throw error
    }
  } finally {
    rmSync(former, { force: true })
  }
}

function copyInto(target: string, source: string): void {
  const [from, to] = [openSync(source, 'r'), openSync(target, 'r+')]
  try {
    const bytes = Buffer.alloc(1 << 20)
    let end = 0
    for (let read: number; (read = readSync(from, bytes)) > 0; end += read)
      for (let written = 0; written < read;) written += writeSync(to, bytes, written, read - written)
    ftruncateSync(to, end)
    fsyncSync(to)
  } finally {
    closeSync(from)
    closeSync(to)
  }
}
