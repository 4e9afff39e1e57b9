import { isWebAddress } from '@unspin/library/addresses'
import { expand } from '../../services/listed-files.ts'
import type { Errand, Move } from '../../screen/screen.ts'

const begun = 'Adding: the bar above tells how far it is, Jobs what becomes of it.'

/** Begins a job that adds what is at a place. */
export const adding = (place: string): Errand & Move => ({
  move: 'back',
  errand: async ({ client, isRemote, send }) => {
    if (isWebAddress(place)) await client.jobs.add.mutate({ places: [place] })
    else if (isRemote) await send(expand(place))
    else await client.jobs.add.mutate({ places: [expand(place)] })
    return begun
  },
})

export const addingArticle = (name: string, text: string): Errand & Move => ({
  move: 'back',
  errand: async ({ client }) => {
    await client.jobs.add.mutate({ articles: [{ name, text, place: null }] })
    return begun
  },
})
