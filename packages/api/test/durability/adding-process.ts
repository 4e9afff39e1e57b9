// A process that starts a job on the library in a folder, and tells each change of it as a line of
// JSON until it is over or killed:
//
//   node adding-process.ts FOLDER COUNT | verify

import { writeSync } from 'node:fs'
import { createLocalClient, Library } from '@unspin/api'
import { madeArticles } from './made.ts'

const [folder, what] = process.argv.slice(2) as [string, string]
const library = new Library({ folder })
const client = createLocalClient({ library, onFailure: (error) => tell({ failure: String(error) }) })

const over = new Promise<void>((resolve, reject) => {
  client.jobs.watch.subscribe(undefined, {
    onData: ({ job }) => {
      tell({ job })
      if (job.ended !== null) resolve()
    },
    onError: reject,
  })
})
await (what === 'verify'
  ? client.jobs.verify.mutate()
  : client.jobs.add.mutate({ articles: madeArticles(Number(what)) }))
await over
await library.close()

function tell(line: object): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}
