// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { focusHeading } from '../../../src/shell/heading-focus.ts'

let main: HTMLElement
beforeEach(() => {
  document.body.innerHTML = '<a href="#/x">View</a><main tabindex="-1"></main>'
  main = document.querySelector('main')!
  document.querySelector('a')!.focus()
})

const show = (markup: string) => (main.innerHTML = markup)
const focused = () => document.activeElement?.textContent

describe('the focus', () => {
  test('goes to the heading of a new view, and on to that which takes its place', async () => {
    const stop = focusHeading(main)
    expect(document.activeElement).toBe(main)
    show('<h1 tabindex="-1">Comparing</h1>')
    await expect.poll(focused).toBe('Comparing')
    show('<h1 tabindex="-1">Spun copy</h1>')
    await expect.poll(focused).toBe('Spun copy')
    stop()
    show('<h1 tabindex="-1">Later</h1>')
    await Promise.resolve()
    expect(document.activeElement).toBe(document.body)
  })

  test('is not taken from where the person put it', async () => {
    focusHeading(main)
    show('<h1 tabindex="-1">Comparing</h1><button>Cancel</button>')
    await expect.poll(focused).toBe('Comparing')
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }))
    document.querySelector('button')!.focus()
    show('<h1 tabindex="-1">Spun copy</h1>')
    await Promise.resolve()
    expect(document.activeElement).toBe(document.body)
  })
})
