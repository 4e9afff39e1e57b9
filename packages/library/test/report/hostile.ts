import type { Article } from '@unspin/core'

const payloads = [
  '<script>alert(1)</script>',
  '</title></style></table><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '`${alert(1)}`',
  '<!-- -->',
  ']]><a href="javascript:alert(1)">x</a>',
  '&lt;b&gt;&#60;i&#62;',
  '\u202egnp.exe\u0000\u0007\ud800',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<link rel=stylesheet href=//evil.example/a.css>',
]
const [first, ...rest] = payloads

/** Every text that an article brings along, hostile: what is told of it, and each word of its body. */
export function hostileArticle(words: readonly string[]): Article {
  const paragraph = words
    .map((word, i) => (i % 3 === 0 ? `${word} ${payloads[i % payloads.length]}` : word))
    .join(' ')
  const quoted = `"${rest.join(' ')} is what I said," said Ann <b>Lee</b>.`
  const text = `${first}\n\n${paragraph}\n\n${quoted}\n\nCopyright <script>2024</script>`
  const body = [first!.length + 2, first!.length + 2 + paragraph.length] as const
  const quoteStart = body[1] + 3
  return {
    text,
    lang: 'en',
    title: payloads.join(' '),
    byline: payloads,
    published: '"><script>',
    publishedTime: '"><script>T09:30<script>',
    dateline: first!,
    publisher: payloads.join(' '),
    bodySpans: [body, [body[1] + 2, body[1] + 2 + quoted.length]],
    furniture: [{ kind: 'headline', start: 0, end: first!.length, rule: '"><script>alert(1)</script>' }],
    boilerplate: [{ kind: 'copyright', start: text.lastIndexOf('Copyright'), end: text.length, rule: '<x>' }],
    quotes: [
      {
        start: quoteStart,
        end: quoteStart + rest.join(' ').length,
        text: rest.join(' '),
        speaker: { name: 'Ann <b>Lee</b>', mention: [0, 3] },
      },
    ],
    names: [],
    notes: payloads,
  }
}
