import type { Reference } from './references.ts'

/** Which of the references in a stretch of a sentence is its subject. */

const isPerson = ({ entity, pronoun, personal }: Reference) =>
  entity?.type === 'person' || personal || (pronoun !== null && pronoun !== 'who')

/** Those that may be a subject: not 'of Jane Doe', not 'Jane Doe's'; all where none may. */
function free(references: Reference[]): Reference[] {
  const subjects = references.filter(({ governed }) => !governed)
  return subjects.length > 0 ? subjects : references
}

export const personIn = (references: Reference[]): Reference | undefined => free(references).find(isPerson)

/** The subject that a clause begins with and whose verb comes later. */
export const firstSubject = (references: Reference[]): Reference =>
  personIn(references) ?? free(references)[0]!

/** The subject right before a verb: past an apposition, the name that the apposition explains. */
export function nearestSubject(all: Reference[], isClosed: boolean): Reference {
  const references = free(all)
  const nearest = references.at(-1)!
  if (nearest.pronoun && nearest.pronoun !== 'who') return nearest
  const persons = references.filter(({ entity }) => entity?.type === 'person')
  if (isClosed || nearest.pronoun === 'who') return persons[0] ?? references[0]!
  if (nearest.personal) return nearest
  return persons.at(-1) ?? references.find(({ pronoun }) => pronoun !== null) ?? nearest
}

/** The subject behind its verb: the person, else what comes first. */
export const subjectBehind = (references: Reference[]): Reference =>
  references.find(({ entity }) => entity?.type === 'person') ?? references[0]!
