export interface Capture {
  url: string
  body: string | Uint8Array
  mediaType?: string
  status?: string
  headers?: string
}

/** The record of a server's answer. */
export function makeWarcRecord({
  url,
  body,
  mediaType = 'text/html',
  status = '200 OK',
  headers = '',
}: Capture): Buffer {
  const answer = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${mediaType}\r\n${headers}\r\n`),
    Buffer.from(body),
  ])
  return record('response', url, 'application/http; msgtype=response', answer)
}

/** The record of a text taken out of a page. */
export const makeTextRecord = (url: string, text: string): Buffer =>
  record('conversion', url, 'text/plain', Buffer.from(text))

function record(type: string, url: string, mediaType: string, content: Buffer): Buffer {
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2026-11-02T09:30:00Z',
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: ${mediaType}`,
    `Content-Length: ${content.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')])
}
