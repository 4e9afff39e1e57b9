import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.ts'
import { extractHtml } from '../../src/html.ts'

const story = [
  'The ferry to the outer islands will not run again before the spring, the harbour master said on Friday, since the pier at Osk has sunk by the width of a hand.',
  'Divers found that the mud below its northern end has been washed away by the wake of larger ships, and that two of the piles hang free.',
  'Until then the mail goes by a fishing boat, twice a week if the wind allows it, and the school at Osk has moved its lessons to the parish hall.',
].map((paragraph) => `<p>${paragraph}</p>`)

const page = ({ head = '', below = '', after = '', wrap = 'article' }) =>
  `<html lang="en"><head>${head}<title>Ferry to Osk will not run before spring</title></head><body><${wrap}><h1>Ferry to Osk will not run before spring</h1>${below}${story.join('')}</${wrap}>${after}</body></html>`

const publishedIn = (html: string) => {
  const { published, publishedTime } = extractHtml(html)
  return [published, publishedTime]
}

const linked = (date: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry to Osk will not run before spring', datePublished: date })}</script>`

describe('the time of publication', () => {
  test.each([
    [linked('2026-03-14T23:30:00-05:00')],
    [linked({ '@type': 'Date', '@value': '2026-03-14T23:30:00-05:00' })],
    ['<meta property="article:published_time" content="2026-03-14T23:30:00-05:00">'],
  ])('is kept as the page gives it: %s', (head) => {
    expect(publishedIn(page({ head }))).toEqual(['2026-03-14', '2026-03-14T23:30:00-05:00'])
  })

  test('is told by what the page shows, of a page or a text', () => {
    const shown = '14 March 2026, 09:30 CET'
    expect(publishedIn(page({ below: `<p>${shown}</p>` }))).toEqual(['2026-03-14', '2026-03-14T09:30+01:00'])
    const text = `Ferry to Osk will not run before spring\n\n${shown}\n\n${story.join('\n\n').replace(/<[^>]*>/g, '')}`
    expect(extract(text)).toMatchObject({ published: '2026-03-14', publishedTime: '2026-03-14T09:30+01:00' })
  })
})

describe('a default', () => {
  const epoch = '1970-01-01T00:00:00+00:00'

  test.each([
    [{ head: `${linked(epoch)}<meta name="date" content="2026-03-14">` }, '2026-03-14'],
    [{ head: linked(epoch), below: '<p>14 March 2026</p>' }, '2026-03-14'],
    [{ head: linked(epoch) }, null],
    [{ head: linked('0001-01-01T00:00:00Z') }, null],
    [{ head: linked(0) }, null],
    // A page that has it in a field shows it, too.
    [{ below: `<time datetime="${epoch}">January 1, 1970</time>` }, null],
    [{ head: linked(epoch), below: '<span class="date">January 1, 1970</span>' }, null],
  ])('in a field is no date: %j', (parts, published) => {
    expect(publishedIn(page(parts))[0]).toBe(published)
  })

  test('that is printed is a date, beside a field that holds it as well', () => {
    expect(publishedIn(page({ head: linked('1900-01-01'), below: '<p>1 January 1900</p>' }))[0]).toBe(
      '1900-01-01',
    )
    expect(publishedIn(page({ below: '<span class="date">January 1, 1900</span>' }))[0]).toBe('1900-01-01')
    expect(publishedIn(page({ below: '<p>1 January 1970</p>' }))[0]).toBe('1970-01-01')
    expect(publishedIn(page({ below: '<p>OSK, Jan. 1, 1900 — The ferry will not run again.</p>' }))[0]).toBe(
      '1900-01-01',
    )
    const text = `Ferry to Osk will not run before spring\n\n1 January 1900\n\n${story.join('\n\n').replace(/<[^>]*>/g, '')}`
    expect(extract(text).published).toBe('1900-01-01')
  })
})

describe('the date of the head of the article', () => {
  const comment =
    '<div><b>Rolf</b> <time datetime="2026-03-20T10:00:00Z">20 March</time><p>Nice boat.</p></div>'

  test.each([
    'id="discussion"',
    'class="comment-list"',
    'class="reader-talk"',
    'class="commentlist"',
    'id="kommentare"',
    'itemscope itemtype="https://schema.org/Comment"',
  ])("is that under the headline and no reader's: <div %s>", (attributes) => {
    const after = `<div ${attributes}>${comment}</div>`
    for (const below of [
      '<p>14 March 2026</p>',
      '<div class="byline">14 March 2026 10:05 am by Ada Finch</div>',
      '<time datetime="2026-03-14">Saturday</time>',
    ])
      expect(publishedIn(page({ below, after }))[0]).toBe('2026-03-14')
  })

  test('is none where only readers are dated', () => {
    for (const attributes of ['id="discussion"', 'class="comments"'])
      expect(publishedIn(page({ after: `<section ${attributes}>${comment}</section>` }))[0]).toBeNull()
  })

  test('goes before those of other stories, above and below', () => {
    const teaser =
      '<div class="teaser"><h3>Herons are back</h3><time datetime="2026-02-01">1 February</time></div>'
    const html = page({ below: '<p>14 March 2026</p>', after: teaser }).replace(
      '<body>',
      `<body>${teaser.repeat(3)}`,
    )
    expect(publishedIn(html)[0]).toBe('2026-03-14')
  })

  test('is not that of the page, above the article', () => {
    const html = page({}).replace('<body>', '<body><header><time datetime="2026-12-01">Today</time></header>')
    expect(publishedIn(html)[0]).toBeNull()
  })

  test('stands below the story on some pages', () => {
    expect(
      publishedIn(page({ after: '<p>Posted on <time datetime="2026-03-14T08:00:00Z">Saturday</time></p>' })),
    ).toEqual(['2026-03-14', '2026-03-14T08:00:00Z'])
  })
})
