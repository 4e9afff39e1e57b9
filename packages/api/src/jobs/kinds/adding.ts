import type { AddEvent, AddRequest } from '../../library/adding.ts'
import type { Library } from '../../library/library.ts'
import { comparing } from './comparing.ts'
import type { Reporter } from '../running-job.ts'
import type { Step } from '../step.ts'

/** Adds articles, then compares them with the rest, so that their copies are known when the job is done. */
export function adding(library: Library, request: AddRequest): Step[] {
  const comparison = comparing(library)
  const addition: Step = {
    name: 'adding',
    lane: 'writing',
    async run(reporter) {
      await library.work('add', request, (event) => tell(event, request, reporter), reporter.signal)
      await comparison.upToNow()
    },
  }
  return [addition, comparison.step]
}

function tell(event: AddEvent, request: AddRequest, reporter: Reporter): void {
  switch (event.type) {
    case 'added':
      for (const { outcome } of event.articles) reporter.count({ [outcome]: 1 })
      break
    case 'failed':
      reporter.fail({ place: event.place, reason: event.reason })
      break
    case 'skipped':
      reporter.skip({ place: event.place, reason: event.reason })
      break
    case 'progress':
      reach(event, request, reporter)
  }
}

/** Only the articles that came with the call can be counted beforehand. */
function reach(
  { articles, progress: { files, bytes } }: Extract<AddEvent, { type: 'progress' }>,
  request: AddRequest,
  reporter: Reporter,
): void {
  if (request.places.length === 0) reporter.reach(articles, request.articles.length)
  else reporter.reach(articles, null, shareOf(bytes) ?? shareOf(files))
}

const shareOf = ({ done, total }: { done: number; total: number | null }): number | null =>
  total ? done / total : null
