import { dirname, resolve } from 'node:path'
import { printable } from '../sources/errors.ts'

/** What is wrong with the place of an output, for programs. */
export type OutputProblem = 'bad-request' | 'full' | 'read-only' | 'unwritable'

/**
 * An output that cannot be written. The message is one clear line that names the file and says what to do.
 */
export class OutputError extends Error {
  override readonly name = 'OutputError'
  readonly problem: OutputProblem

  /** `sentence` continues a sentence that begins with the path of the output. */
  constructor(path: string, problem: OutputProblem, sentence: string, options?: ErrorOptions) {
    super(`${printable(path)} ${sentence}`, options)
    this.problem = problem
  }
}

const denied = 'cannot be written: permission denied. Change its permissions, or name another place.'

/** What a person can do about an error of the system. */
const problems: ReadonlyMap<string, readonly [OutputProblem, string]> = new Map(
  Object.entries({
    ENOENT: ['bad-request', 'cannot be written: its folder does not exist. Make it first.'],
    EEXIST: ['bad-request', 'is there already. Name a file that is not.'],
    ENOTDIR: ['bad-request', 'cannot be written: a part of its path is a file. Name another place.'],
    EISDIR: ['bad-request', 'cannot be written: it is a folder. Name a file in it.'],
    ENAMETOOLONG: ['bad-request', 'cannot be written: its name is too long. Name it shorter.'],
    ELOOP: [
      'bad-request',
      'cannot be written: it is a link that leads back to itself. Name the file itself.',
    ],
    ENXIO: ['bad-request', 'cannot be written: it is a socket. Name a file.'],
    ERR_INVALID_ARG_VALUE: ['bad-request', 'is not a path. Check it.'],
    EACCES: ['read-only', denied],
    EPERM: ['read-only', denied],
    EROFS: ['read-only', 'cannot be written: the disk is read-only. Name another place.'],
    EFBIG: ['full', 'cannot be written: files may not grow so large there. Name a place on another disk.'],
    EIO: ['unwritable', 'cannot be written: the disk reports an error. Check it, or name another place.'],
    EPIPE: ['unwritable', 'cannot be written: whoever was to read it has gone.'],
  } satisfies Record<string, readonly [OutputProblem, string]>),
)

/**
 * What the system said about an output, in words of one line; errors that are
 * none of the system's as they are.
 */
export function unwritable(path: string, error: unknown): unknown {
  if (error instanceof OutputError || !(error instanceof Error) || !('code' in error)) return error
  const [problem, sentence] = described(path, String(error.code)) ?? [
    'unwritable' as const,
    `cannot be written: ${error.message}.`,
  ]
  return new OutputError(path, problem, sentence, { cause: error })
}

/** Says which disk is full: several may be in use. */
export function fullDisk(path: string): readonly [OutputProblem, string] {
  const sentence = `cannot be written: the disk of ${printable(dirname(resolve(path)))} is full. Make room there, or name another place.`
  return ['full', sentence]
}

function described(path: string, code: string): readonly [OutputProblem, string] | undefined {
  return code === 'ENOSPC' || code === 'EDQUOT' ? fullDisk(path) : problems.get(code)
}
