import type { SessionOptions } from '../options/session.ts'

/** Opens the session. What is typed while it is being loaded is not echoed, and not lost. */
export async function openSession(options: SessionOptions): Promise<void> {
  process.stdin.setRawMode(true)
  try {
    const { runSession } = await import('./run.tsx')
    await runSession(options)
  } finally {
    process.stdin.setRawMode(false)
  }
}
