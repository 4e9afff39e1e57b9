import type { Subject } from '../../../results/subject.ts'
import type { Services } from '../../services/services.ts'
import { askedOf } from '../../services/asked.ts'
import type { ComparingState } from './state.ts'

interface Compared {
  subject: Subject
  /** What was noticed while the texts were read from their files. */
  notes: string[]
}

export async function compareWanted(
  { a, b }: ComparingState['pair'],
  services: Services,
  signal: AbortSignal,
): Promise<Compared> {
  const [one, other] = await Promise.all([
    askedOf(a.wanted, services, signal),
    askedOf(b.wanted, services, signal),
  ])
  const report = await services.client.comparisons.compare.query({ a: one.asked, b: other.asked }, { signal })
  return {
    subject: { ...report, names: { a: a.name, b: b.name } },
    notes: [...one.notes, ...other.notes],
  }
}
