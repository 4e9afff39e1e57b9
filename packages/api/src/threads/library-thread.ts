// A thread with a library of its own: tasks come in, what they tell goes out.
import { parentPort, workerData } from 'node:worker_threads'
import { getTRPCErrorFromUnknown } from '@trpc/server'
import { asCallError } from '../errors.ts'
import { Library } from '../library/library.ts'
import { Flow } from './flow.ts'
import type { FromThread, ThreadStart, ToThread } from './messages.ts'
import type { Perform, TaskName } from './task.ts'
import { tasks } from './tasks.ts'

const library = new Library(workerData as ThreadStart)
const underWay = new Map<number, { stop: AbortController; flow: Flow; ended: Promise<void> }>()

parentPort!.on('message', (message: ToThread) => {
  if (message.type === 'close') void close()
  else if (message.type === 'taken') underWay.get(message.call)?.flow.taken()
  else if (message.type === 'stop') stop(message.call)
  else begin(message)
})

function stop(call: number): void {
  const task = underWay.get(call)
  task?.stop.abort()
  task?.flow.end()
}

function begin(task: Task): void {
  const [controller, flow] = [new AbortController(), new Flow()]
  underWay.set(task.call, { stop: controller, flow, ended: perform(task, flow, controller.signal) })
}

async function perform({ call, name, input }: Task, flow: Flow, signal: AbortSignal): Promise<void> {
  const tell = (event: unknown) => {
    send({ type: 'event', call, event })
    return flow.sent()
  }
  const error = await (tasks[name] as Perform<TaskName>)(library, input as never, tell, signal).then(
    () => null,
    errorOf,
  )
  underWay.delete(call)
  send({ type: 'end', call, error })
}

function errorOf(thrown: unknown): { code: string; message: string } {
  const { code, message } = getTRPCErrorFromUnknown(asCallError(thrown))
  return { code, message }
}

async function close(): Promise<void> {
  await Promise.all([...underWay.values()].map(({ ended }) => ended))
  await library.close()
  parentPort!.close()
}

function send(message: FromThread): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort!.postMessage(message)
}

type Task = Extract<ToThread, { type: 'task' }>
