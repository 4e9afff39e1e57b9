import { describe, expect, test } from 'vitest'
import { readFile, readPlaces } from './made/read.ts'
import { servePages } from './made/server.ts'
import { page, story } from './made/story.ts'

const allowed = { allowPrivateAddresses: true }
const whole = Array.from({ length: 8 }, () => `<p>${story}</p>`).join('')
const escaped = (markup: string) => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const rss = (items: string) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Post</title><link>https://x.test</link><description>News</description><language>en</language>${items}</channel></rss>`

const xml = { 'content-type': 'application/xml' }

describe('a feed', () => {
  test('gives its entries that are whole, and the pages of those that are not', async () => {
    const server = await servePages({
      '/feed': {
        headers: xml,
        body: rss(`
          <item><title>Whole</title><link>/whole</link><pubDate>Mon, 02 Nov 2026 23:30:00 -0500</pubDate><author>a@x.test (Ann Lee)</author><content:encoded><![CDATA[${whole}]]></content:encoded></item>
          <item><title>Teaser</title><link>/teaser</link><description>${story}</description></item>
          <item><title>Cut off</title><link>/cut</link><description>${escaped(whole)} Read more</description></item>
          <item><title>Gone</title><link>/gone</link></item>`),
      },
      '/teaser': page(story, 'Teaser'),
      '/cut': page(story, 'Cut off'),
    })
    const { sources, failed } = await readPlaces([`${server}/feed`], allowed)

    expect(sources).toEqual([
      {
        name: 'Whole',
        place: `${server}/whole`,
        text: whole,
        format: 'html',
        metadata: {
          title: 'Whole',
          byline: ['Ann Lee'],
          published: '2026-11-02',
          publishedTime: '2026-11-02T23:30:00-05:00',
          publisher: 'The Post',
          lang: 'en',
          url: `${server}/whole`,
        },
        notes: [],
      },
      expect.objectContaining({
        place: `${server}/teaser`,
        text: page(story, 'Teaser'),
        metadata: { title: 'Teaser', publisher: 'The Post', lang: 'en', url: `${server}/teaser` },
      }),
      expect.objectContaining({ place: `${server}/cut` }),
    ])
    expect(failed).toEqual([`${server}/gone answers 404 Not Found. Check the address.`])
  })

  test('may be Atom, RDF or JSON', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><id>x</id><updated>2026-11-02T00:00:00Z</updated><entry><id>urn:a</id><title>Whole</title><link rel="enclosure" href="https://x.test/a.mp3"/><link href="https://x.test/a"/><published>2026-11-02T09:00:00Z</published><author><name>Ann Lee</name></author><content type="html">${escaped(whole)}</content></entry></feed>`
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>The Post</title><link>l</link><description>d</description></channel><item rdf:about="https://x.test/a"><title>Whole</title><link>https://x.test/a</link><description>${escaped(whole)}</description><dc:date>2026-11-02</dc:date><dc:creator>Ann Lee</dc:creator></item></rdf:RDF>`
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Post',
      items: [
        {
          id: 'a',
          url: 'https://x.test/a',
          title: 'Whole',
          content_html: whole,
          date_published: '2026-11-02T09:00:00Z',
          authors: [{ name: 'Ann Lee' }],
        },
      ],
    })
    for (const [name, content] of [
      ['a.atom', atom],
      ['a.xml', rdf],
      ['a.json', json],
    ] as const) {
      const { sources, failed } = await readFile(name, content)

      expect(failed).toEqual([])
      expect(sources).toMatchObject([
        {
          place: 'https://x.test/a',
          metadata: { title: 'Whole', byline: ['Ann Lee'], published: '2026-11-02', publisher: 'The Post' },
        },
      ])
    }
  })

  test('in a file may not lead into a private network', async () => {
    const { failed } = await readFile('a.rss', rss('<item><link>http://127.0.0.1:1/</link></item>'))

    expect(failed).toEqual([
      'http://127.0.0.1:1/ leads into a private network. If you mean it, use the command with --allow-private-addresses.',
    ])
  })

  test('that leads to a feed does not lead on from there', async () => {
    const server = await servePages({
      '/feed': { headers: xml, body: rss('<item><link>/feed</link></item>') },
    })

    expect((await readPlaces([`${server}/feed`], allowed)).failed).toEqual([
      expect.stringContaining('/feed is a feed inside an archive or another feed.'),
    ])
  })

  test('with an entry of nothing tells it', async () => {
    const { failed } = await readFile('a.rss', rss('<item><title>Nothing</title></item>'))

    expect(failed).toEqual(['a.rss#item=1 has neither its whole text nor a link to it.'])
  })

  test.each([
    ['a.rss', '<?xml version="1.0"?><rss><channel', 'a.rss is no sound RSS or Atom feed.'],
    ['a.xml', '<?xml version="1.0"?><sitemap/>', 'a.xml is no sound RSS or Atom feed.'],
  ])('that is none is told: %s', async (name, content, problem) => {
    expect((await readFile(name, content)).failed).toEqual([expect.stringContaining(problem)])
  })

  test('is told from a page written as XML', async () => {
    expect((await readFile('a.xml', `<?xml version="1.0"?>${page(story)}`)).sources).toMatchObject([
      { format: 'html' },
    ])
  })
})
