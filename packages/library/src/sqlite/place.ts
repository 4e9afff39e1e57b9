import { join } from 'node:path'

/** The one file of a library, in its folder. */
export const libraryFile = (folder: string): string => join(folder, 'library.sqlite')
