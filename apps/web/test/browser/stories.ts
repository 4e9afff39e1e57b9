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

/** A short article that shares hardly a sentence with those of other numbers. */
export function story(number: number): string {
  const pick = (words: string[], salt: number) =>
    words[(number * salt + (number >> 3) * (salt + 2)) % words.length]!
  const sentences = [3, 7, 9, 11, 13].map(
    (salt) =>
      `The ${pick(people, salt)} ${pick(deeds, salt)} the ${pick(places, salt)} of street ${number * salt} after ${number + salt} people had asked for it.`,
  )
  return `Report ${number}: ${pick(people, 3)} at the ${pick(places, 7)}\n\n${sentences.join(' ')}\n`
}
