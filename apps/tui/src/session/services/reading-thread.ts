// A thread that reads one file, tells what is in it, and ends.
import { parentPort, workerData } from 'node:worker_threads'
import { readAskedFile } from '../../articles/asked.ts'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort!.postMessage(await readAskedFile(workerData))
