#!/usr/bin/env bash
# htmlparser2 12.0.0 beside parse5 8.1.1, Node 24, 1 December 2026.
#
# Guess:    with its default of decoding entities, htmlparser2 gives a page's title as a browser does: '&pound;' is '£'
#           wherever it stands.
# Happens:  in a title or a textarea a reference right behind a less-than sign stays as it is written, while parse5, as
#           the standard has it, decodes it; in a paragraph htmlparser2 decodes it too. Headlines such as
#           'Fares <&pound;5 return', and whatever is compared by them, differ by the parser. (HTML allows the bare sign:
#           such text must not contain '</title', and no more.)
#
# Exits 0 while that is so, 1 once it is not. Needs Node 20 or newer, and the package registry.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --save-exact htmlparser2@12.0.0 parse5@8.1.1

cat >compare.js <<'JS'
import { Parser } from 'htmlparser2'
import { parse } from 'parse5'

function byHtmlparser2(html) {
  let text = ''
  const parser = new Parser({ ontext: (part) => (text += part) })
  parser.end(html)
  return text
}

function byParse5(html) {
  const textOf = (node) => (node.value ?? '') + (node.childNodes ?? []).map(textOf).join('')
  return textOf(parse(html))
}

const pages = [
  ['<title>Fares &pound;5 return</title>', true],
  ['<title>Fares <&pound;5 return</title>', false],
  ['<textarea>Fares <&#163;5 return</textarea>', false],
  ['<p>Fares <&pound;5 return</p>', true],
]
for (const [html, areSame] of pages) {
  const [one, other] = [byHtmlparser2(html), byParse5(html)]
  console.log(`${html}\n    htmlparser2 ${one}\n    parse5      ${other}`)
  if ((one === other) !== areSame || /&/.test(other)) {
    console.error('No longer so.')
    process.exitCode = 1
  }
}
JS
node compare.js
