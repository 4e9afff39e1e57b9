import { fileURLToPath } from 'node:url'
import { makeFolder, replaceFile } from '@unspin/library'
import { createProgram } from '../src/program.ts'
import { referencePage } from './reference/page.ts'

const folder = fileURLToPath(new URL('../docs/', import.meta.url))

makeFolder(folder)
replaceFile(`${folder}commands.md`, referencePage(createProgram()))
