import type { Binding, Keymap } from '../../screen/binding.ts'
import { listKeys } from '../../parts/list/keys.ts'
import type { Context } from '../../screen/context.ts'
import type { Deed } from '../../screen/screen.ts'
import { isActive } from '../../screen/job-changes.ts'
import { roomOf } from './list.ts'
import { type JobsAction, jobsShown, type JobsState } from './state.ts'

type Action = Deed<JobsAction>

const leave: Binding<Action> = {
  presses: ['q', 'esc', 'left', 'h'],
  keys: 'q',
  does: 'back to all jobs',
  action: { type: 'jobClosed' },
  footer: 'back',
}

export function jobsKeys(state: JobsState, context: Context): Keymap<Action> {
  if (state.opened) return { bindings: [leave] }
  const job = jobsShown(state, context)[state.cursor]
  return {
    bindings: [
      ...(job
        ? [
            {
              presses: ['enter', 'right', 'l'],
              keys: 'Enter',
              does: 'what the job did, and what failed',
              action: { type: 'jobOpened' } as const,
              footer: 'details',
            },
          ]
        : []),
      ...(job && isActive(job) ? [cancelling(job.id)] : []),
      ...listKeys(roomOf(context.size)),
    ],
  }
}

const cancelling = (id: string): Binding<Action> => ({
  presses: ['x'],
  keys: 'x',
  does: 'call the job off; what it has kept stays',
  action: {
    errand: async ({ client }) => {
      const { cancelled } = await client.jobs.cancel.mutate({ id })
      return cancelled ? 'Called off; what it has kept stays.' : 'Another process works on this job.'
    },
  },
  footer: 'call off',
})
