import { request } from 'node:http'
import type { IncomingHttpHeaders, RequestOptions } from 'node:http'
import { text } from 'node:stream/consumers'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** Sends a request as it is written: no header is added or corrected, no path is tidied up. */
export function send(url: string, options: RequestOptions = {}, body: string | Buffer = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      const { statusCode: status = 0, headers } = response
      text(response).then((answer) => resolve({ status, headers, body: answer }), reject)
    })
    sent.once('error', reject)
    sent.end(body)
  })
}
