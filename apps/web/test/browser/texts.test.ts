import { describe, expect, inject } from 'vitest'
import type { Page } from 'playwright-core'
import { startServer } from '@unspin/api'
import {
  articleText,
  compareButton,
  compareTexts,
  expectComplaints,
  field,
  openPage,
  pane,
  test,
  verdict,
} from './dashboard.ts'

const story =
  'Nine people were lifted from the deck of a sinking scallop boat early Wednesday, the navy said.'

/** Drops a file of these bytes on a side, as a person would from a folder. */
async function drop(page: Page, side: 'a' | 'b', name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(content)], file))
      return data
    },
    [name, [...bytes]] as const,
  )
  const target = page.locator(`section[aria-labelledby="label-${side}"]`)
  await target.dispatchEvent('dragover', { dataTransfer: transfer })
  await target.dispatchEvent('drop', { dataTransfer: transfer })
}

describe('texts come in', () => {
  test('pasted', async () => {
    const page = await openPage()
    for (const side of ['a', 'b'] as const) {
      await field(page, side).focus()
      await page.keyboard.insertText(story)
    }
    await page.keyboard.press('Control+Enter')
    await verdict(page).waitFor()
    expect(await verdict(page).textContent()).toBe('Identical')
  })

  test('as a dropped file in Latin-1, with a note', async () => {
    const page = await openPage()
    await drop(
      page,
      'a',
      'café.txt',
      Buffer.from('Le café a fermé mercredi, a dit la propriétaire.', 'latin1'),
    )
    await expect
      .poll(() => field(page, 'a').inputValue())
      .toBe('Le café a fermé mercredi, a dit la propriétaire.')
    await page.getByText(/^café\.txt is not UTF-8; read as Windows-1252/u).waitFor()
    await page.getByText('café.txt', { exact: true }).waitFor()
    expect(page.url()).toBe(`${inject('url')}/#/compare`)
  })

  test('as a dropped page: its story to look at, its residue in grey beside the story', async () => {
    const page = await openPage()
    const paragraphs = Array.from(
      { length: 6 },
      (_, i) => `<p>${story} It was call number ${i + 20} of the night.</p>`,
    )
    const saved = `<!doctype html><html><head><title>Nine saved</title></head><body><nav><a href="/">Home</a></nav><article><h1>Nine saved</h1>${paragraphs.slice(0, 3).join('')}<p>Read more: Storm closes harbour</p>${paragraphs.slice(3).join('')}</article></body></html>`
    await drop(page, 'a', 'saved.html', Buffer.from(saved))
    await expect.poll(() => field(page, 'a').inputValue()).toContain('call number 25')
    expect(await field(page, 'a').inputValue()).not.toMatch(/<p>|Home/u)
    await field(page, 'b').fill(
      paragraphs.map((paragraph) => paragraph.replaceAll(/<[^>]+>/gu, '')).join('\n\n'),
    )
    await page.keyboard.press('Control+Enter')
    await verdict(page).waitFor()
    expect(await articleText(page, 'a')).toContain('Storm closes harbour')
    expect(await verdict(page).textContent()).toBe('Identical')
    await page
      .getByRole('button', { name: /change/iu })
      .first()
      .click()
    await expect.poll(() => field(page, 'a').inputValue()).toContain('call number 25')
    expect(await field(page, 'a').inputValue()).not.toContain('<p>')
  })

  test('as a chosen file', async () => {
    const page = await openPage()
    await page
      .getByTestId('file-b')
      .setInputFiles({ name: 'story.txt', mimeType: 'text/plain', buffer: Buffer.from(story) })
    await expect.poll(() => field(page, 'b').inputValue()).toBe(story)
  })

  test('swapped and cleared', async () => {
    const page = await openPage()
    await field(page, 'a').fill('one')
    await field(page, 'b').fill('two')
    await page.getByRole('button', { name: 'Swap A and B' }).click()
    expect([await field(page, 'a').inputValue(), await field(page, 'b').inputValue()]).toEqual(['two', 'one'])
    await page.getByRole('button', { name: 'Clear A' }).click()
    expect([await field(page, 'a').inputValue(), await field(page, 'b').inputValue()]).toEqual(['', 'one'])
  })
})

describe('problems', () => {
  test('an empty field says what belongs there and gets the focus', async () => {
    const page = await openPage()
    await field(page, 'a').fill(story)
    await compareButton(page).click()
    await page.getByText('Paste the other text here, or drop its file.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text-b')
    expect(await field(page, 'b').getAttribute('aria-invalid')).toBe('true')
    expect(await page.getByText('Paste the suspected text here').count()).toBe(0)
  })

  test('a binary and an empty file are named at their field', async () => {
    const page = await openPage()
    await drop(page, 'a', 'photo.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0, 0, 1, 2, 0, 0))
    await page.getByText(/^photo\.jpg: /u).waitFor()
    await drop(page, 'b', 'empty.txt', new Uint8Array())
    await page.getByText(/^empty\.txt: /u).waitFor()
    expectComplaints(page, /status of 400/u)
  })

  test('a file that is too large is refused at its field, not taken for a server that went away', async () => {
    const page = await openPage()
    const buffer = Buffer.alloc(9_000_000, 'word ')
    await page.getByTestId('file-a').setInputFiles({ name: 'large.txt', mimeType: 'text/plain', buffer })
    await page
      .locator('#about-a')
      .getByText(/^large\.txt: .*8,000,000/u)
      .waitFor()
    expectComplaints(page, /status of 4\d\d/u)
  })

  test.each([
    [
      'longer than an article may be',
      'word '.repeat(1_600_001),
      /hold up to 8,000,000 .* holds 8,000,1\d\d\./u,
    ],
    ['without spaces', 'xyzw'.repeat(1_900_000), /100,000 of its 7,600,0\d\d characters follow/u],
  ])('a paste that is %s is refused before it is laid out', async (_, text, refusal) => {
    const page = await openPage()
    await field(page, 'a').fill(story)
    await field(page, 'a').press('End')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await field(page, 'a').evaluate((area) =>
      area.addEventListener('input', () => area.setAttribute('data-filled', ''), { once: true }),
    )
    await page.keyboard.press('Control+V')
    await page.locator('#about-a').getByText(refusal).waitFor()
    expect(await field(page, 'a').getAttribute('data-filled')).toBeNull()
    expect(await field(page, 'a').inputValue()).toBe(story)
    expect(await field(page, 'a').getAttribute('aria-invalid')).toBe('true')
    await field(page, 'a').press('!')
    await expect.poll(() => page.locator('#about-a').textContent()).not.toContain('characters')
  })

  test('a server that went away is told apart, and the texts stay', async () => {
    const server = await startServer({ port: 0, webRoot: inject('webRoot') })
    const page = await openPage({}, server.url)
    await field(page, 'a').fill(story)
    await field(page, 'b').fill(story)
    await server.close()
    await compareButton(page).click()
    await page.getByRole('alert').getByText('The Unspin server does not answer.').waitFor()
    expect(await field(page, 'a').inputValue()).toBe(story)
    expectComplaints(page, /ERR_CONNECTION_REFUSED/u)
    const again = await startServer({ port: Number(new URL(server.url).port), webRoot: inject('webRoot') })
    await page.getByRole('button', { name: 'Try again' }).click()
    await verdict(page).waitFor()
    await again.close()
  })

  test('two texts with nothing in common are no error; each runs in its own direction', async () => {
    const page = await openPage()
    await compareTexts(page, story, 'قال الوزير يوم الثلاثاء إن العمل على الخطة الجديدة مستمر في القاهرة.')
    expect(await verdict(page).textContent()).toBe('Unrelated')
    const directionOf = (side: 'a' | 'b') =>
      pane(page, side)
        .locator('p')
        .first()
        .evaluate((line) => getComputedStyle(line).direction)
    expect([await directionOf('a'), await directionOf('b')]).toEqual(['ltr', 'rtl'])
    await page.getByText('No passage of one text has a counterpart in the other.').waitFor()
  })
})

const hostile = `<script>window.ran = 1</script> <img src="https://example.org/x.png" onerror="window.ran = 2">
<svg onload="window.ran = 3"></svg> ${story} {@html '<b>bold</b>'} javascript:window.ran=4 &lt;i&gt;
<style>body { display: none }</style> <iframe src="https://example.org"></iframe>`

async function expectHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(await pane(page, 'a').locator('script, img, svg, style, iframe, b').count()).toBe(0)
}

test('hostile texts are shown as text: nothing of theirs runs or loads', async () => {
  const page = await openPage()
  await compareTexts(page, `${story}\n${hostile}`, `${story}\n${hostile} And more.`)
  const shown = await articleText(page, 'a')
  for (const line of ['<script>window.ran = 1</script>', 'onerror="window.ran = 2"', '&lt;i&gt;', '<style>'])
    expect(shown).toContain(line)
  await expectHarmless(page)
})

test('a hostile text that begins as a page is read as one: nothing of it runs or loads', async () => {
  const page = await openPage()
  await compareTexts(page, hostile, `${hostile} And more.`)
  expect(await articleText(page, 'a')).toContain(story)
  await expectHarmless(page)
})
