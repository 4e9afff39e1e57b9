// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { Router } from '../../src/routing/router.svelte.ts'

const comparison = { view: 'comparison', pair: 'x' } as const

test('the router writes addresses and follows back', async () => {
  const router = new Router(window)
  const stop = router.listen()
  router.go(comparison)
  expect(location.hash).toBe('#/compare/x')
  const entries = history.length
  router.go(comparison)
  router.replace({ ...comparison, passage: 2 })
  expect(location.hash).toBe('#/compare/x/passage/2')
  expect(history.length).toBe(entries)
  history.back()
  await expect.poll(() => router.route).toEqual({ view: 'home' })
  stop()
})
