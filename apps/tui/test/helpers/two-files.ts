import { vi } from 'vitest'
import type { Size } from '../../src/session/screen/size.ts'
import type { Services } from '../../src/session/services/services.ts'
import { subjectOf } from '../fixtures/pair.ts'
import { fakeClient } from './fake-client.ts'
import { file, noServices, openSession } from './session.tsx'

const subject = subjectOf([
  {
    kind: 'spun',
    a: 'The [cost] of fuel [climbed] on Tuesday.',
    b: 'The [price] of fuel [rose] on Tuesday.',
  },
  { kind: 'quotation', a: 'We are poor now', b: 'We are poor now' },
  { kind: 'verbatim', a: 'Nobody knows why.', b: 'Nobody knows why.' },
])

const entries = [{ name: 'old', path: '/home/old', folder: true }, file('copy.txt'), file('ours.txt')]
export const compare = vi.fn(async () => subject)
export const read = vi.fn(async (name: string) => ({
  asked: { name, text: 'Text.' },
  notes: [`${name} was read as Latin-1.`],
}))
export const files = {
  ...noServices.files,
  list: async () => entries,
  find: async () => entries.slice(1),
  read,
}
export const client = fakeClient({
  comparisons: { compare: { query: compare } },
  samples: { pair: { query: async () => ({ a: { name: 'a', text: 'A' }, b: { name: 'b', text: 'B' } }) } },
})

/** The session where two files are chosen. */
export function choosing(services: Partial<Services> = {}, size?: Size) {
  return openSession({
    services: { files, client, ...services },
    start: { screen: 'files' },
    ...(size && { size }),
  })
}

/** The session where the two are read beside each other. */
export async function reading() {
  const session = choosing()
  await session.shows('copy.txt')
  session.press('j\rjj\r')
  await session.shows('SPUN')
  return session
}
