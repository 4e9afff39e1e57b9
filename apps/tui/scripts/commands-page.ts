import { mkdir, writeFile } from 'node:fs/promises'
import { createProgram } from '../src/program.ts'
import { referencePage } from './reference/page.ts'

const folder = new URL('../docs/', import.meta.url)

await mkdir(folder, { recursive: true })
await writeFile(new URL('commands.md', folder), referencePage(createProgram()))
