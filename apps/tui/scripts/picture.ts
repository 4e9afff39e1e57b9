import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { samplePicture } from './picture/sample-picture.ts'
import { sessionPictures } from './picture/session-pictures.ts'

const command = fileURLToPath(new URL('../bin/unspin.js', import.meta.url))
const folder = new URL('../pictures/', import.meta.url)

await mkdir(folder, { recursive: true })
const drawn = await sessionPictures(command)
drawn.set('sample', await samplePicture(command))
for (const [name, picture] of drawn) await writeFile(new URL(`${name}.svg`, folder), picture)
