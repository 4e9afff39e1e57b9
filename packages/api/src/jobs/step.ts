import type { StepName } from './job.ts'
import type { Reporter } from './running-job.ts'

/** Steps of one lane are done one after the other; linking goes on while others add. */
export type StepLane = 'writing' | 'linking' | 'reading'

/** A part of a job. It stops when the reporter's signal says so; what it throws is why the job failed. */
export interface Step {
  name: StepName
  lane: StepLane
  run(reporter: Reporter): Promise<void>
}
