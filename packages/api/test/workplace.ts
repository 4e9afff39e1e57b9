import { createLocalClient, createRemoteClient, Library, startServer } from '@unspin/api'
import type { Client, JobReport, RunningServer } from '@unspin/api'
import { EventSource } from 'eventsource'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'

/**
 * A library to be made, with threads where it is asked over HTTP, a server over it, and both kinds
 * of client; gone after the test.
 */
export async function workplace(where: Where = 'in this process'): Promise<{
  folder: string
  library: Library
  server: RunningServer
  connect: Record<Where, () => Client>
}> {
  const folder = mkdtempSync(join(tmpdir(), 'unspin-jobs-'))
  const library = new Library({ folder: join(folder, 'library'), threads: where === 'over HTTP' ? 1 : 0 })
  const server = await startServer({ port: 0, library })
  onTestFinished(async () => {
    await server.close()
    await library.close()
    rmSync(folder, { recursive: true })
  })
  const connect = {
    'in this process': () => createLocalClient({ library }),
    'over HTTP': () => createRemoteClient(server.url, { EventSource }),
  }
  return { folder, library, server, connect }
}

export const places = ['in this process', 'over HTTP'] as const
export type Where = (typeof places)[number]

/** A job once it is over. */
export async function ended(client: Client, { id }: { id: string }): Promise<JobReport> {
  const report = () => client.jobs.get.query({ id })
  await expect.poll(async () => (await report())?.job.state, { interval: 20 }).not.toMatch(/waiting|running/)
  return (await report())!
}
