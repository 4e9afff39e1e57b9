import { TRPCClientError } from '@trpc/client'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Client } from '../../../src/api/client.ts'
import { Connection } from '../../../src/api/connection.svelte.ts'
import { Upload } from '../../../src/views/library/upload.svelte.ts'

const sent = vi.fn(async (_form: FormData) => undefined)
const add = vi.fn(async () => ({ id: 'job' }))
const client = {
  uploads: { begin: { mutate: async () => ({ id: 'upload' }) }, file: { mutate: sent } },
  jobs: { add: { mutate: add } },
} as unknown as Client
const refusal = (status: number) =>
  TRPCClientError.from({
    error: { message: 'Shorten its name.', code: -32600, data: { httpStatus: status } },
  })

const given = (...names: string[]) => names.map((path) => ({ path, file: new File(['a story'], path) }))
const parts = () =>
  sent.mock.calls.map(([form]) => [form.get('path'), form.get('offset'), (form.get('file') as Blob).size])

let connection: Connection
const upload = (files = given('a.txt', 'b/c.txt')) => new Upload(files, client, connection)

beforeEach(() => {
  connection = new Connection(async () => 'open')
})

describe('files that are sent', () => {
  test('go by their paths, and are added as one job', async () => {
    const files = upload()
    expect(await files.send()).toBe('job')
    expect(parts()).toEqual([
      ['a.txt', '0', 7],
      ['b/c.txt', '0', 7],
    ])
    expect(add).toHaveBeenCalledWith({ upload: 'upload' })
    expect([files.sent, files.sentBytes, files.title]).toEqual([2, 14, '2 files'])
  })

  test('go by keys of their own, where they have one name too', async () => {
    await upload(given('a.txt', 'a.txt')).send()
    expect(sent.mock.calls.map(([form]) => [form.get('path'), form.get('key'), form.get('size')])).toEqual([
      ['a.txt', '0', '7'],
      ['a.txt', '1', '7'],
    ])
  })

  test('go in parts where they are large', async () => {
    const length = 40 * 2 ** 20
    await upload([{ path: 'large.zip', file: new File([new Uint8Array(length)], 'large.zip') }]).send()
    const part = 16 * 2 ** 20
    expect(parts()).toEqual([
      ['large.zip', '0', part],
      ['large.zip', String(part), part],
      ['large.zip', String(2 * part), length - 2 * part],
    ])
  })

  test('and are refused are told of; the rest is added', async () => {
    sent.mockRejectedValueOnce(refusal(400))
    const files = upload()
    expect(await files.send()).toBe('job')
    expect(files.failures).toEqual([{ place: 'a.txt', reason: 'Shorten its name.' }])
  })

  test('and cannot be read are told of; of nothing there is no job', async () => {
    const [unreadable] = given('gone.txt')
    vi.spyOn(unreadable!.file, 'slice').mockReturnValue({
      arrayBuffer: async () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    } as Blob)
    const files = upload([unreadable!])
    expect(await files.send()).toBeNull()
    expect(files.failures[0]?.reason).toContain('could not read it')
    expect(add).not.toHaveBeenCalled()
  })

  test('wait for a server that went away, and go again when it is back', async () => {
    sent.mockImplementationOnce(async () => {
      connection.lose()
      throw new TRPCClientError('Failed to fetch')
    })
    const files = upload(given('a.txt'))
    const sending = files.send()
    await expect.poll(() => sent.mock.calls.length).toBe(1)
    expect(add).not.toHaveBeenCalled()
    connection.restore()
    expect(await sending).toBe('job')
    expect(parts()).toEqual([
      ['a.txt', '0', 7],
      ['a.txt', '0', 7],
    ])
  })

  test('that concern more than one file end the upload with a problem', async () => {
    sent.mockRejectedValueOnce(refusal(429))
    const files = upload()
    expect(await files.send()).toBeNull()
    expect(files.problem?.message).toBe('Shorten its name.')
  })

  test('are called off', async () => {
    const files = upload()
    sent.mockImplementationOnce(async () => {
      files.cancel()
      throw new TRPCClientError('aborted')
    })
    expect(await files.send()).toBeNull()
    expect([files.problem, add.mock.calls.length]).toEqual([null, 0])
  })
})
