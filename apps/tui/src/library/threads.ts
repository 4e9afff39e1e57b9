import { availableParallelism } from 'node:os'

/**
 * Each thread has the library's index and the lexicon in a memory of its own, some 100 MB: beyond
 * this, cores are left to others.
 */
const most = 8

/** Threads that answer what is asked of a library. */
export const libraryThreads = (): number => Math.min(most, availableParallelism())
