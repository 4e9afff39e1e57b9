// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { AccessKey } from '../../../src/api/key.svelte.ts'

beforeEach(() => {
  sessionStorage.clear()
  history.replaceState(null, '', '/')
})

test('a key in the address is kept for the tab and taken out of the address', () => {
  location.hash = '#key=a%2Bb%3D'
  expect(new AccessKey(window).value).toBe('a+b=')
  expect(location.href).not.toContain('key')
  expect(new AccessKey(window).value).toBe('a+b=')
})

test('without one there is none, until one is given; it can be forgotten', () => {
  location.hash = '#/article/key=x'
  const key = new AccessKey(window)
  expect(key.value).toBeNull()
  key.value = 'one'
  expect(new AccessKey(window).value).toBe('one')
  key.value = null
  expect(new AccessKey(window).value).toBeNull()
})
