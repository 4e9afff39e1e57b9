import { expect } from 'vitest'
import { chip, compareTexts, expectAligned, marker, openPage, test } from './dashboard.ts'
import { picked } from './stories.ts'

const spun = new Map([
  ['closed', 'shut'],
  ['repaired', 'fixed'],
  ['said', 'stated'],
  ['people', 'individuals'],
])

/** Some 20,000 words in paragraphs that differ from each other. */
const original = Array.from({ length: 500 }, (_, index) => {
  const { person, deed, place } = picked(index)
  const sentences = [3, 7, 9].map(
    (salt) =>
      `The ${person(salt)} ${deed(salt)} the old ${place(salt)} after ${index + salt} people had asked for it`,
  )
  return `${sentences.join(', said the report, and then. ')}, number ${index}.`
}).join('\n')

const copy = original.replaceAll(/\w+/gu, (word) => spun.get(word) ?? word)

test('20,000 words: shown to the end, and gone through from passage to passage', async () => {
  expect(original.split(/\s+/u).length).toBeGreaterThan(20_000)
  const page = await openPage()
  await compareTexts(page, copy, original)
  const told = await page.getByText(/^[\d,]+ passages$/u).textContent()
  const count = Number(told!.replaceAll(/\D/gu, ''))
  expect(count).toBeGreaterThan(200)
  await chip(page, count).waitFor()
  await marker(page, 'a', count).waitFor()
  await marker(page, 'b', count).waitFor()
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('n')
  await expectAligned(page, 10)
  await chip(page, count).click()
  await expectAligned(page, count)
})
