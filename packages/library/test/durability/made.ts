import type { Entry } from '@unspin/library'
import { entry, madeText } from '../store/entries.ts'

/** An article that only its number makes, so that what a process added another can check. */
export const madeEntry = (i: number): Entry => entry(textOf(i), { id: `a${i}`, source: `a${i}.txt` })
export const textOf = (i: number): string => madeText(80, i + 1)
