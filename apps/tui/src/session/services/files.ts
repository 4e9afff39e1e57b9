import type { Client } from '@unspin/api'
import { readAsked } from '../../articles/asked.ts'
import { completePath, expand, findFiles, listFolder } from '../choosing/files.ts'
import type { Files } from './services.ts'

/** The files of this machine; `client` is asked whether what is no file is an article of the library. */
export const localFiles = (client: Client): Files => ({
  list: listFolder,
  find: findFiles,
  complete: completePath,
  read: (path) => readAsked(expand(path), client),
})
