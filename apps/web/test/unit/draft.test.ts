// @vitest-environment jsdom
import { TRPCClientError } from '@trpc/client'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Client } from '../../src/api/client.ts'
import { Comparisons } from '../../src/pairs/comparisons.ts'
import { keyOf } from '../../src/pairs/pair.ts'
import { TabStore } from '../../src/pairs/tab-store.ts'
import { Draft } from '../../src/sources/draft.svelte.ts'
import { report } from './fixtures.ts'

const sample = {
  a: { name: 'spun.txt', text: 'spun words' },
  b: { name: 'original.txt', text: 'real words' },
}
const api = {
  compare: vi.fn<(...input: unknown[]) => Promise<unknown>>(),
  read: vi.fn<(form: FormData) => Promise<{ text: string; notes: string[] }>>(),
  sample: vi.fn<() => Promise<typeof sample>>(),
}
const client = {
  comparisons: { compare: { query: api.compare } },
  articles: { read: { mutate: api.read } },
  samples: { pair: { query: api.sample } },
} as unknown as Client

function draft(): Draft {
  return new Draft(client, new Comparisons(client, new TabStore(sessionStorage, 'pair', keyOf)))
}

beforeEach(() => {
  sessionStorage.clear()
  api.compare.mockResolvedValue(report())
  api.sample.mockResolvedValue(sample)
})

/** An error as it comes from the server. */
function refusal(message: string, fieldErrors: Record<string, string[]> | null, httpStatus = 400): unknown {
  const data = { code: 'BAD_REQUEST', httpStatus, fieldErrors }
  return TRPCClientError.from({ error: { message, code: -32600, data } })
}

describe('Draft', () => {
  test('says at each empty field what belongs there, and asks the server nothing', async () => {
    const here = draft()
    here.b.text = ' \n'
    expect(await here.compare()).toBeNull()
    expect(here.a.problem).toBe('Paste the suspected text here, or drop its file.')
    expect(here.b.problem).toBe('Paste the other text here, or drop its file.')
    expect(api.compare).not.toHaveBeenCalled()
    here.a.text = 'words'
    expect(here.a.problem).toBeNull()
  })

  test('answers the key of the comparison; the sample has an address of its own', async () => {
    const here = draft()
    await here.useSample()
    expect(here.pair).toEqual(sample)
    expect(await here.compare()).toBe('sample')
    here.a.text = 'other words'
    expect(await here.compare()).toMatch(/^[a-z0-9]+$/u)
  })

  test('puts what the server says of a field at the field', async () => {
    const here = draft()
    here.put(sample)
    api.compare.mockRejectedValue(refusal('b.text: Too long.', { 'b.text': ['Too long.', 'Cut it.'] }))
    expect(await here.compare()).toBeNull()
    expect([here.a.problem, here.b.problem, here.problem]).toEqual([null, 'Too long. Cut it.', null])
  })

  test('says when the server does not answer, and what to do', async () => {
    const here = draft()
    here.put(sample)
    api.compare.mockRejectedValue(TRPCClientError.from(new TypeError('Failed to fetch')))
    await here.compare()
    expect(here.problem?.message).toBe('The Unspin server does not answer.')
    expect(here.problem?.advice).toContain('unspin serve')
    expect(here.busy).toBeNull()
  })

  test('does not pass off a fault of the page as the server’s', async () => {
    const here = draft()
    here.put(sample)
    api.compare.mockRejectedValue(new RangeError('a bug'))
    await expect(here.compare()).rejects.toThrow('a bug')
    expect(here.busy).toBeNull()
  })

  test('swaps texts with their names', () => {
    const here = draft()
    here.a.text = 'pasted'
    here.b.put(sample.b)
    here.swap()
    expect(here.pair).toEqual({ a: sample.b, b: { name: '', text: 'pasted' } })
  })

  test('outlives a reload', () => {
    const here = draft()
    here.put(sample)
    here.save(sessionStorage)
    const reloaded = draft()
    reloaded.restore(sessionStorage)
    expect(reloaded.pair).toEqual(sample)
  })
})

describe('SourceField', () => {
  const file = new File(['x'], 'story.txt')

  test('reads a file through the server and shows its notes', async () => {
    const { a } = draft()
    api.read.mockResolvedValue({ text: 'Café opens', notes: ['Read as Latin-1.'] })
    await a.read(file)
    expect([a.name, a.text, a.notes, a.words]).toEqual(['story.txt', 'Café opens', ['Read as Latin-1.'], 2])
    a.text = 'Café opens late'
    expect(a.notes).toEqual([])
  })

  test('names the file that could not be read and keeps the text there was', async () => {
    const { a } = draft()
    a.text = 'kept'
    api.read.mockRejectedValue(refusal('This file is empty.', null))
    await a.read(file)
    expect([a.problem, a.text, a.reading]).toEqual(['story.txt: This file is empty.', 'kept', false])
  })

  test('lets what was typed meanwhile win over a file that comes late', async () => {
    const { a } = draft()
    const late = Promise.withResolvers<{ text: string; notes: string[] }>()
    api.read.mockReturnValue(late.promise)
    const reading = a.read(file)
    expect(a.reading).toBe(true)
    a.text = 'typed'
    late.resolve({ text: 'from the file', notes: [] })
    await reading
    expect([a.text, a.reading]).toEqual(['typed', false])
  })
})

const content = (name: string) => new File([name], name)

describe('files', () => {
  test('two dropped at once fill both sides; more are refused', async () => {
    const here = draft()
    api.read.mockImplementation(async (form) => ({
      text: `text of ${form.get('name') as string}`,
      notes: [],
    }))
    await here.read([content('one.txt'), content('two.txt')], 'b')
    expect([here.a.text, here.b.text]).toEqual(['text of two.txt', 'text of one.txt'])
    await here.read([content('1'), content('2'), content('3')], 'a')
    expect(here.a.problem).toBe('Drop one file, or two for both sides.')
    expect(here.a.text).toBe('text of two.txt')
  })

  test('what cannot be read, a folder say, is told without asking the server', async () => {
    const { a } = draft()
    const folder = content('articles')
    vi.spyOn(folder, 'slice').mockReturnValue({
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    } as Blob)
    await a.read(folder)
    expect(a.problem).toBe('articles: This cannot be read. Drop a file, not a folder, that you may open.')
    expect(api.read).not.toHaveBeenCalled()
  })

  test('with more than an article may hold are refused, the large ones without asking the server', async () => {
    const { a } = draft()
    a.text = 'kept'
    const large = content('large.txt')
    vi.spyOn(large, 'size', 'get').mockReturnValue(24_000_001)
    await a.read(large)
    expect(a.problem).toMatch(/^large\.txt: .*8,000,000 characters; this file has 24,000,001 bytes\./u)
    expect(api.read).not.toHaveBeenCalled()
    api.read.mockResolvedValue({ text: 'x'.repeat(100_001), notes: [] })
    await a.read(content('data.txt'))
    expect(a.problem).toMatch(/^data\.txt: .*100,001 characters follow each other without a space/u)
    expect(a.text).toBe('kept')
  })

  test('that is still being read is waited for', async () => {
    const here = draft()
    here.put(sample)
    api.read.mockReturnValue(new Promise(() => {}))
    void here.a.read(content('slow.txt'))
    expect(await here.compare()).toBeNull()
    expect(here.a.problem).toContain('still being read')
  })
})
