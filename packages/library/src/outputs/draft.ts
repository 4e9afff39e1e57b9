import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { draftName, removeAbandoned } from './abandoned.ts'
import { overwrite } from './overwriting.ts'
import { syncFolder } from './sync-folder.ts'

/**
 * What a rename says where a file may be written, but no other can take its place: a mount of this
 * file alone, a folder of others.
 */
const notReplaced = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS'])

/**
 * What is being written, beside the file that it is to become: its name is given to it when all of it is on
 * the disk. Until then, and if it never comes to that, what has the name stays as it was.
 *
 * It has the permissions and the owner of the file that it replaces. Where they cannot be kept, or nothing
 * can be written beside it, it is made in the folder for temporary files and then written over the file: a
 * kill in that moment leaves a part, but to refuse what everybody else can write would help nobody.
 */
export class Draft {
  /** Where it is being written. */
  readonly path: string
  readonly #target: string
  readonly #file: number
  readonly #isElsewhere: boolean
  #isClosed = false

  /**
   * @param target no link, and a regular file if there is one
   * @param mode permissions, where there is no file yet
   */
  constructor(target: string, mode = 0o666) {
    this.#target = target
    const former = statSync(target, { throwIfNoEntry: false })
    // A rename asks nobody: also a file that is protected would be replaced.
    if (former) accessSync(target, constants.W_OK)
    const beside = former ? besideFormer(target, former) : create(dirname(target), target, mode)
    const made = beside ?? create(tmpdir(), target, 0o600)
    this.#isElsewhere = beside === null
    this.path = made.path
    this.#file = made.file
    open.add(this)
    if (open.size === 1) process.once('exit', discardDrafts)
  }

  write(content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    for (let from = 0; from < bytes.length;) from += writeSync(this.#file, bytes, from)
  }

  /** Whether the former file will be replaced as a whole; otherwise it is written over. */
  get isBeside(): boolean {
    return !this.#isElsewhere
  }

  /** Gives it the name. Once this returns, it outlives a power cut too. */
  keep(): void {
    this.#finish(() => {
      if (this.#isElsewhere || !this.#replace()) overwrite(this.#target, this.path)
    })
  }

  /** The same for what may never be written over, but only be replaced. */
  keepAsWhole(): void {
    this.#finish(() => {
      renameSync(this.path, this.#target)
      syncFolder(dirname(this.#target))
    })
  }

  /** Gives it the name, unless there is a file by then: the system says EEXIST of that. */
  keepAsNew(): void {
    this.#finish(() => {
      nameAsNew(this.path, this.#target)
      syncFolder(dirname(this.#target))
    })
  }

  #finish(giveName: () => void): void {
    try {
      fsyncSync(this.#file)
      this.#close()
      giveName()
    } finally {
      this.discard()
    }
  }

  /** Tells whether it could take the place of the former file. */
  #replace(): boolean {
    try {
      renameSync(this.path, this.#target)
    } catch (error) {
      if (!notReplaced.has(codeOf(error)) || !statSync(this.#target, { throwIfNoEntry: false })) throw error
      return false
    }
    syncFolder(dirname(this.#target))
    return true
  }

  /** Leaves the target as it is; nothing is left of the draft. */
  discard(): void {
    if (!open.delete(this)) return
    if (open.size === 0) process.off('exit', discardDrafts)
    this.#close()
    for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${this.path}${suffix}`, { force: true })
  }

  /** Before the name is given: not every system renames a file that is open. */
  #close(): void {
    if (!this.#isClosed) closeSync(this.#file)
    this.#isClosed = true
  }
}

/** Those of this thread that are being written. */
const open = new Set<Draft>()

/** For whoever ends the process: what is unfinished is removed. */
export function discardDrafts(): void {
  for (const draft of open) draft.discard()
}

interface Made {
  path: string
  file: number
}

function create(folder: string, target: string, mode: number): Made {
  removeAbandoned(folder)
  const path = join(folder, draftName(basename(target)))
  return { path, file: openSync(path, 'wx', mode) }
}

/**
 * Null where the folder is closed to us, or what is made there would belong to others than the former file.
 */
function besideFormer(target: string, former: Stats): Made | null {
  let made: Made
  try {
    made = create(dirname(target), target, 0o600)
  } catch (error) {
    if (notReplaced.has(codeOf(error))) return null
    throw error
  }
  try {
    const { uid, gid } = fstatSync(made.file)
    if (uid !== former.uid || gid !== former.gid) fchownSync(made.file, former.uid, former.gid)
    fchmodSync(made.file, former.mode & 0o7777)
    return made
  } catch (error) {
    closeSync(made.file)
    rmSync(made.path, { force: true })
    if (notReplaced.has(codeOf(error))) return null
    throw error
  }
}

/**
 * A second name is refused where there is one, which a rename never is; where there are no second
 * names, looking before has to do.
 */
function nameAsNew(path: string, name: string): void {
  try {
    linkSync(path, name)
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || existsSync(name)) throw error
    renameSync(path, name)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
