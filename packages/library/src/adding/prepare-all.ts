import { prepare } from './arrival.ts'
import type { IdentifiedArrival } from './arrival.ts'
import type { Ready } from './outcome.ts'

/** Makes an entry of each arrival; where that fails, the reason. */
export async function prepareAll(chunk: IdentifiedArrival[]): Promise<Ready[]> {
  const prepared: Ready[] = []
  for (const arrival of chunk) prepared.push(await prepareOne(arrival))
  return prepared
}

async function prepareOne(arrival: IdentifiedArrival): Promise<Ready> {
  try {
    return await prepare(arrival)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { place: arrival.place ?? arrival.name, reason }
  }
}
