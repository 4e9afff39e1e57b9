import { hash } from 'node:crypto'
import type { Stamp } from './evidence.ts'
import { fragment, Markup } from './markup.ts'
import { style } from './style.ts'

/**
 * A whole page in one file: nothing is fetched and nothing runs. The texts in it are strangers'; should one
 * of them ever get through the escaping, the policy still lets no script run, no address be asked and no form
 * be sent. Of styles it lets in this one alone.
 */
export function page(title: string, content: Markup, stamp: Stamp): string {
  const policy = `default-src 'none'; style-src 'sha256-${hash('sha256', style, 'base64')}'; base-uri 'none'; form-action 'none'`
  return fragment`${Markup.trusted('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="Unspin ${stamp.version}" />
        <title>${title}</title>
        <style>${Markup.trusted(style)}</style>
      </head>
      <body>
        ${content} ${colophon(stamp)}
      </body>
    </html> `.text
}

function colophon({ version, time }: Stamp): Markup {
  return fragment`<footer>
    <p>Compared on <time datetime="${time.toISOString()}">${momentOf(time)}</time> by Unspin ${version}.</p>
    <p>
      Each SHA-256 is of the text as compared, in UTF-8. Grey is what is no part of the story, headlines,
      bylines, adverts and other residue of pages: it counts in no share. Hue and sign stand for the kind of
      match. The report shows what is the same; what follows from it is for a person to decide.
    </p>
  </footer>`
}

/** Coordinated universal time: the file is read elsewhere. */
const momentOf = (time: Date): string => `${time.toISOString().slice(0, 19).replace('T', ', ')} UTC`
