import type { Client, CompareAllEvent, Source } from '@unspin/api'

export type CompareAllInput = Parameters<Client['comparisons']['compareAll']['subscribe']>[0]

export interface Received {
  id: string
  event: CompareAllEvent
}

/** Every event of a subscription, once it has ended. */
export async function everyEvent(client: Client, input: CompareAllInput): Promise<Received[]> {
  const received: Received[] = []
  await new Promise<void>((resolve, reject) => {
    client.comparisons.compareAll.subscribe(input, {
      onData: ({ id, data }) => received.push({ id, event: data }),
      onComplete: resolve,
      onError: reject,
    })
  })
  return received
}

/** As many pairs as asked for, each of two short articles. */
export function pairs(count: number): { id: string; a: Source; b: Source }[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `pair-${index}`,
    a: { name: 'a', text: `The mayor opened bridge ${index} on Monday, after two years of work.` },
    b: { name: 'b', text: `The mayor unveiled bridge ${index} on Monday, following two years of labour.` },
  }))
}
