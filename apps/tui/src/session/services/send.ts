import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, relative, sep } from 'node:path'
import type { Client } from '@unspin/api'
import { findFiles } from './listed-files.ts'

/** A request holds up to so many bytes of a file. */
const partLength = 16 * 2 ** 20

/** Sends a file, or all files of a folder, to a server, and has it add them. */
export async function send(client: Client, place: string): Promise<void> {
  const isFolder = (await stat(place)).isDirectory()
  const files = isFolder ? await findFiles(place, AbortSignal.timeout(60_000)) : [{ path: place }]
  const { id } = await client.uploads.begin.mutate()
  for (const [number, { path }] of files.entries()) {
    const name = isFolder ? relative(place, path).replaceAll(sep, '/') : basename(path)
    await sendFile(client, await openAsBlob(path), { upload: id, key: String(number), path: name })
  }
  await client.jobs.add.mutate({ upload: id })
}

async function sendFile(client: Client, file: Blob, named: Record<'upload' | 'key' | 'path', string>) {
  const fields = { ...named, size: String(file.size) }
  for (let offset = 0; offset === 0 || offset < file.size; offset += partLength) {
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...fields, offset: String(offset) })) form.set(name, value)
    form.set('file', file.slice(offset, offset + partLength))
    await client.uploads.file.mutate(form)
  }
}
