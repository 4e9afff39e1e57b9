import * as os from 'node:os'
import { expect, test, vi } from 'vitest'
import { libraryThreads } from '../../src/library/threads.ts'

vi.mock('node:os', { spy: true })

test('a library has a thread for each core, and eight at most', () => {
  for (const [cores, threads] of [
    [2, 2],
    [8, 8],
    [64, 8],
  ]) {
    vi.mocked(os.availableParallelism).mockReturnValueOnce(cores!)
    expect(libraryThreads()).toBe(threads)
  }
})
