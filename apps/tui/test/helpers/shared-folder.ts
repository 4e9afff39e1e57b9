import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * A folder for what several files of tests begin with: made by the first that
     * needs it, gone when all are over.
     */
    sharedFolder: string
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'unspin-shared-'))
  project.provide('sharedFolder', folder)
  return () => rmSync(folder, { recursive: true })
}
