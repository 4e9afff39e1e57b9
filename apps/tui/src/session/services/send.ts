import { openAsBlob } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, relative, sep } from 'node:path'
import type { Client } from '@unspin/api'
import { findFiles } from '../choosing/files.ts'

/** Sends a file, or all files of a folder, to a server, and has it add them. */
export async function send(client: Client, place: string): Promise<void> {
  const isFolder = (await stat(place)).isDirectory()
  const files = isFolder ? await findFiles(place, AbortSignal.timeout(60_000)) : [{ path: place }]
  const { id } = await client.uploads.begin.mutate()
  for (const { path } of files) {
    const form = new FormData()
    form.set('upload', id)
    form.set('path', isFolder ? relative(place, path).replaceAll(sep, '/') : basename(path))
    form.set('file', await openAsBlob(path), basename(path))
    await client.uploads.file.mutate(form)
  }
  await client.jobs.add.mutate({ upload: id })
}
