import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { AskedArticle } from '../../articles/asked.ts'
import { completePath, expand, findFiles, listFolder } from './listed-files.ts'
import type { Files } from './services.ts'

/** The files of this machine. */
export const localFiles: Files = {
  list: listFolder,
  find: findFiles,
  complete: completePath,
  read: (path, signal) => readInThread(expand(path), signal),
}

/**
 * A document can take seconds to read, and none of them may keep a key waiting: each has a thread
 * of its own, which ends with it.
 */
async function readInThread(path: string, signal?: AbortSignal): Promise<AskedArticle> {
  const code = new URL(import.meta.resolve('unspin/reading-thread'))
  const worker = new Worker(code, { workerData: path })
  try {
    const [read] = await once(worker, 'message', { signal })
    return read
  } finally {
    await worker.terminate()
  }
}
