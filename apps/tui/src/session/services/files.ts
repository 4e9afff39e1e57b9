import { readSource } from '@unspin/library'
import { completePath, expand, findFiles, listFolder } from '../choosing/files.ts'
import type { Files } from './services.ts'

/** The files of this machine. */
export const localFiles: Files = {
  list: listFolder,
  find: findFiles,
  complete: completePath,
  read: (path) => readSource(expand(path)),
}
