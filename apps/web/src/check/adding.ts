import type { Client } from '../api/client.ts'
import type { Checked } from './check-draft.svelte.ts'

/** Adds what was checked to the library, and answers the id that it has there. */
export function addChecked(client: Client, checked: Checked): Promise<string> {
  const request =
    'address' in checked ? { places: [checked.address] } : { articles: [{ ...checked, place: null }] }
  return new Promise((resolve, reject) => {
    let id: string | undefined
    let problem = 'Nothing that could be read as an article is there.'
    client.library.add.subscribe(request, {
      onData: (event) => {
        if (event.type === 'added') id ??= event.articles[0]?.id
        if (event.type === 'failed' || event.type === 'skipped') problem = `${event.place} ${event.reason}`
      },
      onError: reject,
      onComplete: () => (id === undefined ? reject(new NotAdded(problem)) : resolve(id)),
    })
  })
}

/** Why an article is not in the library although nothing failed. */
export class NotAdded extends Error {}
