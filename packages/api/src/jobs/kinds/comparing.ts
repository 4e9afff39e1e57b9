import type { ArticleVersion, LinkingProgress } from '@unspin/library'
import type { Library } from '../../library/library.ts'
import type { JobRequest } from '../jobs.ts'
import type { Step } from '../step.ts'

/** The job of comparing all articles that wait for it. */
export function comparingJob(library: Library): JobRequest {
  return { kind: 'link', title: 'Comparing new articles', steps: [comparing(library).step] }
}

/** Compares the articles that wait for it with the rest of the library. */
export function comparing(library: Library): { step: Step; upToNow(): Promise<void> } {
  let last: ArticleVersion | undefined
  return {
    /** Articles that are added after this call are left to later jobs. */
    async upToNow() {
      const { articles } = await (await library.reading()).page({ limit: 1 })
      last = articles[0]
    },
    step: {
      name: 'comparing',
      lane: 'linking',
      async run(reporter) {
        const before = { compared: 0, links: 0 }
        const tell = ({ done, waiting, compared, links }: LinkingProgress) => {
          reporter.count({ compared: compared - before.compared, links: links - before.links })
          reporter.reach(done, waiting)
          Object.assign(before, { compared, links })
        }
        await library.work('link', last, tell, reporter.signal)
      },
    },
  }
}
