import { bodyOf } from '@unspin/core'
import { articleOf } from '@unspin/library'
import { describe, expect, test } from 'vitest'
import { readFile, readPlaces } from './made/read.ts'
import { servePages } from './made/server.ts'
import { page, story } from './made/story.ts'
import { makeWarcRecord } from './made/warc.ts'

/** What every object answers to, though nobody gave it. */
const words = ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf']

const foreign = /TypeError|not a function|\[object|native code|undefined/

describe.each(words)('the word %s is a value like any other', (word) => {
  test('in the headers of an answer', async () => {
    const server = await servePages({
      '/packed': { headers: { 'content-encoding': word }, body: page(story) },
      '/kind': { headers: { 'content-type': `${word}/x` }, body: page(story) },
      '/word': { headers: { 'content-type': word }, body: page(story) },
      '/charset': { headers: { 'content-type': `text/html; charset=${word}` }, body: page(story) },
    })
    const read = (path: string) => readPlaces([`${server}${path}`], { allowPrivateAddresses: true })

    expect(await read('/packed')).toMatchObject({
      sources: [],
      failed: [
        `${server}/packed is sent in a packing that is not known (${word.toLowerCase()}). Save the page and give the file.`,
      ],
    })
    for (const path of ['/kind', '/word', '/charset'])
      expect(await read(path)).toMatchObject({ sources: [{ text: page(story) }], failed: [] })
  })

  test('in the head of a page', async () => {
    const { sources } = await readFile(
      'a.html',
      `<!doctype html><html lang="${word}" ${word}="x"><head><meta charset="${word}"><meta name="${word}" content="x">
       <meta property="${word}" content="x"><script type="application/ld+json">{"@type": "${word}", "${word}": {"name": "x"}}</script>
       <title>The harbour reopens</title></head><body><${word}></${word}><p ${word}="a" class="${word}">"${story}" said Ann Lee.</p></body></html>`,
    )
    const article = await articleOf(sources[0]!)
    expect(bodyOf(article)).toContain(story)
    expect(article.title).toBe('The harbour reopens')
  })

  test.each<[name: string, content: string | Uint8Array]>([
    ['a.json', `{"${word}": {"text": "Other."}, "text": "${story}", "date": "2026-11-02"}`],
    ['a.jsonl', `{"${word}": "x", "lang": "${word}", "text": "${story}"}`],
    ['a.csv', `id,${word},text\n${word},x,"${story}"\n`],
    ['a.md', `---\n${word}: x\nlang: ${word}\n---\n\n${story}\n`],
    ['a.eml', `From: a@x.test\r\n${word}: x\r\nContent-Type: ${word}/x; ${word}=x\r\n\r\n${story}\r\n`],
    ['b.eml', `From: a@x.test\r\nContent-Type: text/plain; charset=${word}\r\nContent-Transfer-Encoding: ${word}\r\n\r\n${story}\r\n`], // prettier-ignore
    [
      'a.warc',
      makeWarcRecord({
        url: 'https://x.test/',
        body: page(story),
        headers: `${word}: x\r\nContent-Encoding: ${word}\r\nTransfer-Encoding: ${word}\r\n`,
      }),
    ],
    [`a.${word}`, story],
    [word, story],
  ])('in %s', async (name, content) => {
    const { sources, failed } = await readFile(name, content)

    expect(failed.join('\n')).not.toMatch(foreign)
    expect([...sources.map(({ text }) => text), ...failed].join('\n')).toMatch(
      /The harbour of Tallin|has no text/,
    )
  })
})
