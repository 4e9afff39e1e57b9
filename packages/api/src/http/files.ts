import { readFile, realpath } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'

const types: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
])

interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer | string
}

/**
 * Answers with the files below `root`; a path without an extension is a view of
 * the app, which is its one page.
 */
export function fileHandler(
  root: string | undefined,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { status, headers, body } = await answerTo(request, root)
    response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

async function answerTo({ method, url = '/' }: IncomingMessage, root: string | undefined): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD')
    return plain(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' })
  const path = pathOf(url)
  if (path === null) return plain(400, 'This address is malformed.')
  const file = extname(path) === '' ? '/index.html' : path
  const body = root === undefined ? null : await readBelow(root, file)
  if (body === null) return plain(404, 'There is nothing at this address.')
  return {
    status: 200,
    headers: {
      'Content-Type': types.get(extname(file)) ?? 'application/octet-stream',
      'Cache-Control': cachingOf(file),
    },
    body,
  }
}

/**
 * The build puts a hash of its content into the name of every file below /assets/: a
 * changed file has another name.
 */
function cachingOf(file: string): string {
  return file.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}

function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '')
    return path.startsWith('/') && !path.includes('\0') ? path : null
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** What the system says of a path that leads to no file. */
const noFile: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP'])

/** The file's bytes; `null` when there is none, or when it is, after all links and dots, not below `root`. */
async function readBelow(root: string, path: string): Promise<Buffer | null> {
  try {
    const [folder, file] = await Promise.all([realpath(root), realpath(join(root, path))])
    return file.startsWith(folder + sep) ? await readFile(file) : null
  } catch (error) {
    if (error instanceof Error && 'code' in error && noFile.has(error.code)) return null
    throw error
  }
}

function plain(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
    body: `${message}\n`,
  }
}
