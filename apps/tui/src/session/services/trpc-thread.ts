// The other end of a thread link, with a library of its own: calls of tRPC come in, answers go out. Writing
// to it and comparing block a thread for long; none of that may keep a key waiting.
import { parentPort, workerData } from 'node:worker_threads'
import { getUntypedClient, TRPCClientError } from '@trpc/client'
import { createLocalClient, Library } from '@unspin/api'
import { workInBackground } from './background.ts'
import type { FromThread, ThreadSetting, ToThread } from './thread-link-messages.ts'

const { folder, isBackground } = workerData as ThreadSetting
if (isBackground) workInBackground()
const library = new Library({ folder })
const client = getUntypedClient(createLocalClient({ library }))
const underWay = new Map<number, () => void>()

parentPort!.on('message', (message: ToThread) => {
  if (message.type === 'close') void close()
  else if (message.type === 'leave') leave(message.call)
  else if (message.type === 'subscription') subscribe(message)
  else void answer(message)
})

async function answer({ call, type, path, input }: Call): Promise<void> {
  const controller = new AbortController()
  underWay.set(call, () => controller.abort())
  try {
    const ask = type === 'query' ? client.query : client.mutation
    const data = await ask.call(client, path, input, { signal: controller.signal })
    send({ call, type: 'data', data })
    send({ call, type: 'end' })
  } catch (error) {
    send(failure(call, error))
  } finally {
    underWay.delete(call)
  }
}

function subscribe({ call, path, input }: Call): void {
  const ended = (message: FromThread) => {
    underWay.delete(call)
    send(message)
  }
  const { unsubscribe } = client.subscription(path, input, {
    onData: (data) => send({ call, type: 'data', data }),
    onComplete: () => ended({ call, type: 'end' }),
    onError: (error) => ended(failure(call, error)),
  })
  underWay.set(call, unsubscribe)
}

function leave(call: number): void {
  underWay.get(call)?.()
  underWay.delete(call)
}

async function close(): Promise<void> {
  for (const call of underWay.keys()) leave(call)
  await library.close()
  parentPort!.close()
}

function send(message: FromThread): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage(message)
}

function failure(call: number, error: unknown): FromThread {
  const shape = error instanceof TRPCClientError ? error.shape : undefined
  return { call, type: 'error', message: error instanceof Error ? error.message : String(error), shape }
}

type Call = Extract<ToThread, { path: string }>
