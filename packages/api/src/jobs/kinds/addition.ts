import { TRPCError } from '@trpc/server'
import type { AddRequest } from '../../library/adding.ts'
import type { Library } from '../../library/library.ts'
import { adding } from './adding.ts'
import type { JobRequest } from '../jobs.ts'
import { titleOf } from './titles.ts'

interface AdditionRequest extends AddRequest {
  upload?: string | undefined
  title?: string | undefined
}

/** The job of adding what a call names, brings along, or has sent before. */
export async function addition(
  { upload, title, ...request }: AdditionRequest,
  library: Library,
): Promise<JobRequest> {
  const uploads = await library.uploads()
  const files = upload === undefined ? [] : uploads.take(upload)
  const all = { ...request, places: [...request.places, ...files] }
  if (all.places.length + all.articles.length === 0)
    throw new TRPCError({
      code: 'BAD_REQUEST',
      message: 'There is nothing to add. Give files, addresses or articles.',
    })
  return {
    kind: 'add',
    title: title ?? titleOf(all),
    steps: adding(library, all),
    after: async () => (upload === undefined ? undefined : uploads.remove(upload)),
  }
}
