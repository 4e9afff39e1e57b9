import { expect, test } from 'vitest'
import { unableIn } from '../../src/session/ability.ts'

test.each([
  [{ TERM: 'xterm-256color' }, 'linux', null],
  [{ TERM: 'dumb' }, 'darwin', /TERM is dumb\. Set it to/],
  [{}, 'linux', /TERM is not set\. Set it to/],
  [{}, 'win32', null],
] as const)('%j on %s', (environment, platform, told) => {
  if (told === null) expect(unableIn(environment, platform)).toBeNull()
  else expect(unableIn(environment, platform)).toMatch(told)
})
