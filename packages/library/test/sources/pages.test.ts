import { articleOf, decodeText, plainText } from '@unspin/library'
import { bodyOf } from '@unspin/core'
import { describe, expect, test } from 'vitest'

const latin = (text: string) => Buffer.from(text, 'latin1')
const formatOf = (text: string, name: string) => decodeText(Buffer.from(text), name).format

describe('is a page', () => {
  test.each([
    ['by its name', '<p>Rain.', 'rain.html'],
    ['by its name in capitals', '<p>Rain.', 'RAIN.HTM'],
    ['by its name below .gz', 'Rain.<br>More rain.', 'rain.xhtml.gz'],
    ['by its document type', '\n<!DOCTYPE html><title>Rain', 'standard input'],
    ['behind comments and an XML declaration', '<?xml version="1.0"?>\n<!-- saved --> <html><p>Rain', 'x'],
    ['as a piece of one', '<p>Rain.</p><p>More rain.</p>', 'rain.txt'],
  ])('%s', (_why, text, name) => {
    expect(formatOf(text, name)).toBe('html')
  })
})

describe('is no page', () => {
  test.each([
    ['a text that speaks of tags', 'The <p> tag opens a paragraph.', 'tags.txt'],
    ['a text that begins with a sign', '<3 is a heart, <!> is nothing', 'heart.txt'],
    ['a text without tags, whatever its name', 'Rain fell where 3 < 4.', 'rain.html'],
  ])('%s', (_why, text, name) => {
    expect(formatOf(text, name)).toBeUndefined()
  })
})

describe('the character set of a page', () => {
  test('is the one that it declares', () => {
    const page = latin('<html><meta charset="iso-8859-7"><p>\xc1\xe8\xde\xed\xe1</p>')
    expect(decodeText(page, 'a.html')).toEqual({
      text: '<html><meta charset="iso-8859-7"><p>Αθήνα</p>',
      format: 'html',
      notes: ['a.html is not UTF-8; read as iso-8859-7, as it declares'],
    })
  })

  test('may be of several bytes a character', () => {
    const type = '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">'
    expect(decodeText(latin(`<html>${type}<p>\x93\x8c\x8b\x9e`), 'a.html').text).toContain('東京')
    const escaped = '<html><meta charset="iso-2022-jp"><p>\x1b$BEl5~\x1b(B'
    expect(decodeText(latin(escaped), 'a.html').text).toContain('東京')
  })

  test('is UTF-8 where the bytes are, whatever it declares', () => {
    const page = '<html><meta charset="windows-1251"><p>Café 東京</p>'
    expect(decodeText(Buffer.from(page), 'a.html')).toEqual({ text: page, format: 'html', notes: [] })
  })

  test('is nothing to tell of where all is ASCII', () => {
    expect(decodeText(latin('<html><meta charset="latin1"><p>Rain'), 'a.html').notes).toEqual([])
  })

  test('is Windows-1252 where the one declared is unknown', () => {
    const { text, notes } = decodeText(latin('<html><meta charset="klingon"><p>Caf\xe9 culture'), 'a.html')
    expect(text).toContain('Café')
    expect(notes).toEqual(['a.html is not UTF-8; read as Windows-1252'])
  })
})

const page = `<html><head><title>Rain floods the old town</title><meta name="author" content="Ida Holm">
  <meta property="article:published_time" content="2024-05-02T10:00:00Z"></head><body><nav><a href="/">Home</a></nav>
  <article><h1>Rain floods the old town</h1><p>The river rose by two metres on Sunday, and the market hall was closed.</p>
  <p>Nobody was hurt, but forty families spent the night in the school above the town.</p></article></body></html>`
const story =
  'The river rose by two metres on Sunday, and the market hall was closed.\n\nNobody was hurt, but forty families spent the night in the school above the town.'

test('the article of a page is its story, and that of a text the text', async () => {
  const article = await articleOf({ name: 'pasted', text: page })
  expect(bodyOf(article)).toBe(story)
  expect((await articleOf({ name: 'rain.txt', text: story })).text).toBe(story)
})

test('a page as plain text has its headline, byline and day above the story', async () => {
  const article = await articleOf({ name: 'rain.html', text: page, format: 'html' })
  expect(plainText(article)).toBe(`Rain floods the old town\n\nBy Ida Holm\n\n2024-05-02\n\n${story}`)
})
