import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type JobRequest, Jobs } from '../src/jobs/jobs.ts'
import type { Step } from '../src/jobs/step.ts'

const untilCalledOff: Step = {
  name: 'compacting',
  lane: 'writing',
  run: ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
}

const request: JobRequest = { kind: 'compact', title: 'Compacting the library', steps: [untilCalledOff] }
const caller = { local: true, onFailure: console.error }

function madeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unspin-jobs-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('another process knows a job as being at work for as long as it is, though it tells nothing new', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const folder = madeFolder()
  const [jobs, others] = [new Jobs(folder), new Jobs(folder)]
  const ids = [1, 2].map(() => jobs.start(request, caller).id)
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(ids.map((id) => others.get(id)?.job.state)).toEqual(['running', 'waiting'])
  await jobs.close()
  expect(ids.map((id) => others.get(id)?.job.state)).toEqual(['interrupted', 'interrupted'])
})

test('no more than a hundred jobs wait, of whatever kind', async () => {
  const jobs = new Jobs(madeFolder())
  for (let count = 0; count < 100; count++) jobs.start(request, caller)
  expect(() => jobs.start(request, caller)).toThrow('100 jobs are under way already.')
  await jobs.close()
  jobs.start(request, caller)
  await jobs.close()
})
