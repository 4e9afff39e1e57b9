import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** A folder of a test's own, gone when the test is over. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'unspin-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** The bundled pair as `spun.txt` and `original.txt`. */
export function folderWithPair(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = temporaryFolder(files)
  copyFileSync(sample('spun-copy.txt'), join(folder, 'spun.txt'))
  copyFileSync(sample('original.txt'), join(folder, 'original.txt'))
  return folder
}

function sample(name: string): string {
  return fileURLToPath(import.meta.resolve(`@unspin/library/samples/${name}`))
}
