import { openOutput, type Output, refuseInputs, refuseUnwritable } from '@unspin/library'
import type { LibraryOption } from './options/library.ts'
import { ownFiles } from './library/own-files.ts'
import { print } from './output.ts'
import { endBy, onStop } from './stopping.ts'

/** What a command writes, and what it is made from. */
export interface OutputOptions extends LibraryOption {
  /** A file; without it, the standard output. */
  output?: string | undefined
}

/**
 * Refuses, before the work, an output that cannot be written, or that would take the place of what it is made
 * from: of one of the `inputs`, or of the library.
 * @throws {OutputError}
 */
export function checkOutput({ output, library }: OutputOptions, inputs: readonly string[] = []): void {
  refuseInputs(output ?? '-', [...inputs, ...ownFiles(library)])
  refuseUnwritable(output ?? '-')
}

/** Writes an output: its file is there once `keep` was called, and until then the former one. */
export async function withOutput<T>(
  { output: file }: OutputOptions,
  work: (output: Output) => Promise<T>,
): Promise<T> {
  // Listens before anything is made, since a signal in between would leave a part behind.
  const ignore = onStop(endBy)
  let output: Output | null = null
  try {
    output = open(file)
    return await work(output)
  } finally {
    ignore()
    output?.discard()
  }
}

/** Writes what is there as a whole. */
export function writeOutput(content: string, options: OutputOptions): Promise<void> {
  return withOutput(options, async (output) => {
    await output.write(`${content.trimEnd()}\n`)
    await output.keep()
  })
}

function open(file = '-'): Output {
  return openOutput(file, (text) => print(text.replace(/\n$/, '')))
}
