import type { JobSummary } from '@unspin/api'
import type { Key } from 'ink'
import { describe, expect, test } from 'vitest'
import { pressesOf } from '../../../src/session/machine/press.ts'
import type { Context } from '../../../src/session/screen/context.ts'
import { openDestination } from '../../../src/session/machine/open-destination.ts'
import {
  beginSession,
  type SessionAction,
  type SessionState,
  topOf,
} from '../../../src/session/machine/state.ts'
import { update } from '../../../src/session/machine/update.ts'
import { context } from '../../helpers/session.tsx'

function after(...actions: (SessionAction | string)[]): SessionState {
  return from({}, ...actions)
}

function from(given: Partial<Context>, ...actions: (SessionAction | string)[]): SessionState {
  const all = { ...context, ...given }
  const begun = beginSession(openDestination({ screen: 'library' }, all), all)
  return actions.reduce<SessionState>(
    (state, action) => update(state, typeof action === 'string' ? pressed(action) : action),
    begun,
  )
}

const pressed = (press: string): SessionAction => ({
  type: 'pressed',
  press,
  input: press.length === 1 ? press : '',
})

const trail = ({ layers }: SessionState) => layers.map(({ screen }) => screen.name)

function job(given: Partial<JobSummary>): SessionAction {
  const counts = { added: 0, updated: 0, unchanged: 0, failed: 0, skipped: 0, compared: 0, links: 0 }
  const progress = { step: null, done: 0, total: null, share: null, articlesPerSecond: null }
  const started = '2026-01-01T00:00:00.000Z'
  const summary = {
    id: 'j',
    kind: 'add',
    title: 't',
    state: 'running',
    started,
    ended: null,
    problem: null,
  } as const
  return { type: 'jobChanged', job: { ...summary, counts, progress, ...given } }
}

describe('going about', () => {
  test('a digit leads to a screen, q and Esc back', () => {
    expect(trail(after('3'))).toEqual(['library', 'files'])
    expect(trail(after('3', 'q'))).toEqual(['library'])
    expect(trail(after('3', 'esc'))).toEqual(['library'])
  })

  test('a screen that is below is gone back to', () => {
    expect(trail(after('3', '1'))).toEqual(['library'])
    expect(trail(after('3', '3'))).toEqual(['library', 'files'])
  })

  test('a screen that was left is found as it was', () => {
    const state = after('3', 'tab', 'q', '3')
    const before = after('3', 'tab')
    expect(topOf(state).screen.bindings(context)).toEqual(topOf(before).screen.bindings(context))
    expect(topOf(state).number).not.toBe(topOf(before).number)
  })

  test('from the first screen q ends the session, Esc does not', () => {
    expect(after('q').ended).toBe(true)
    expect(after('esc').ended).toBe(false)
  })

  test('digits are text where text is entered', () => {
    expect(trail(after('2', '3'))).toEqual(['library', 'check'])
  })
})

describe('quitting', () => {
  test('asks first while this process works on a job', () => {
    const asked = after(job({ state: 'running' }), 'q')
    expect(asked).toMatchObject({ ended: false, message: { problem: true } })
    expect(update(asked, pressed('q')).ended).toBe(true)
  })

  test('any other key takes the question back', () => {
    expect(after(job({ state: 'running' }), 'q', 'esc', 'q').ended).toBe(false)
  })

  test('does not ask when the job is a server’s, or over', () => {
    expect(from({ isRemote: true }, job({ state: 'running' }), 'q').ended).toBe(true)
    expect(after(job({ state: 'done' }), 'q').ended).toBe(true)
  })

  test('by Ctrl-C is possible wherever one is', () => {
    expect(after('2', 'ctrl-c').ended).toBe(true)
    expect(after('?', 'ctrl-c').ended).toBe(true)
  })
})

const revision = (...actions: SessionAction[]) => after(...actions).context.revision
const counts = (added: number) => ({
  added,
  updated: 0,
  unchanged: 0,
  failed: 0,
  skipped: 0,
  compared: 0,
  links: 0,
})

describe('jobs', () => {
  test('the newest is the first, and each is there once', () => {
    const { jobs } = after(job({ id: 'one' }), job({ id: 'two' }), job({ id: 'one', state: 'done' })).context
    expect(jobs.map(({ id, state }) => `${id} ${state}`)).toEqual(['two running', 'one done'])
  })

  test('one that fails is told of once, and not when it had failed before', () => {
    const failed = job({ state: 'failed', problem: 'the disk is full.' })
    expect(after(job({}), failed).message).toEqual({ text: 't failed: the disk is full.', problem: true })
    expect(after(failed).message).toBeNull()
    expect(after(job({}), failed, job({ id: 'other' })).message?.problem).toBe(true)
  })

  test('lists are read again when one ends, and now and then while it adds', () => {
    expect(revision(job({}), job({ counts: counts(999) }))).toBe(0)
    expect(revision(job({}), job({ counts: counts(1000) }))).toBe(1)
    expect(revision(job({}), job({ state: 'done' }))).toBe(1)
  })
})

test('an errand is done once, tells what came of it, and has the lists read again', () => {
  const asked = after('ctrl-z')
  expect(asked.errands).toHaveLength(1)
  const message = { text: 'Done.', problem: false }
  const done = update(asked, { type: 'errandDone', number: asked.errands[0]!.number, message })
  expect(done).toMatchObject({ errands: [], message, context: { revision: 1 } })
  expect(update(done, pressed('j')).message).toBeNull()
})

test('what a screen that was left is told changes nothing', () => {
  const state = after('3', 'q')
  expect(update(state, { type: 'told', layer: 1, action: { type: 'moved', by: 1 } }).layers).toEqual(
    state.layers,
  )
})

test('keys that arrive together are told apart', () => {
  const presses = pressesOf('a \u0015/\r', {} as Key).map(({ press, input }) => [press, input])
  expect(presses).toEqual([
    ['a', 'a'],
    ['space', ' '],
    ['ctrl-u', ''],
    ['/', '/'],
    ['enter', ''],
  ])
})
