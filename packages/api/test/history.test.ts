import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Jobs } from '../src/jobs/jobs.ts'
import type { Step } from '../src/jobs/step.ts'

const untilCalledOff: Step = {
  name: 'compacting',
  lane: 'writing',
  run: ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
}

test('another process knows a job as being at work for as long as it is, though it tells nothing new', async () => {
  vi.useFakeTimers()
  const folder = mkdtempSync(join(tmpdir(), 'unspin-history-'))
  onTestFinished(() => {
    vi.useRealTimers()
    rmSync(folder, { recursive: true })
  })
  const [jobs, others] = [new Jobs(folder), new Jobs(folder)]
  const request = { kind: 'compact', title: 'Compacting the library', steps: [untilCalledOff] } as const
  const ids = [1, 2].map(() => jobs.start(request, { local: true, onFailure: console.error }).id)
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  expect(ids.map((id) => others.get(id)?.job.state)).toEqual(['running', 'waiting'])
  await jobs.close()
  expect(ids.map((id) => others.get(id)?.job.state)).toEqual(['interrupted', 'interrupted'])
})
