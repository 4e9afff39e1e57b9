const places = [
  'harbour',
  'council',
  'hospital',
  'mill',
  'station',
  'school',
  'bridge',
  'market',
  'court',
  'depot',
]
const people = [
  'mayor',
  'nurse',
  'skipper',
  'clerk',
  'teacher',
  'driver',
  'warden',
  'farmer',
  'auditor',
  'baker',
]
const deeds = [
  'closed',
  'opened',
  'repaired',
  'inspected',
  'described',
  'praised',
  'searched',
  'sold',
  'painted',
]

/** Words of a number's own, another choice of them for each `salt`. */
export function picked(number: number) {
  const of = (words: string[]) => (salt: number) =>
    words[(number * salt + (number >> 3) * (salt + 2)) % words.length]!
  return { person: of(people), deed: of(deeds), place: of(places) }
}

/** A short article that shares hardly a sentence with those of other numbers. */
export function story(number: number): string {
  const { person, deed, place } = picked(number)
  const sentences = [3, 7, 9, 11, 13].map(
    (salt) =>
      `The ${person(salt)} ${deed(salt)} the ${place(salt)} of street ${number * salt} after ${number + salt} people had asked for it.`,
  )
  return `Report ${number}: ${person(3)} at the ${place(7)}\n\n${sentences.join(' ')}\n`
}
