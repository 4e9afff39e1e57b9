import type { Imports } from './imports.ts'

/**
 * The floors of a package, from the lowest to the highest, and the rooms on each: folders and files in `src`;
 * `views/*` is each that lies in `views/`. A file belongs to the room that names it most closely. A room
 * knows rooms of the floors below it, and none beside it: a floor may be skipped, never climbed.
 */
export type Floors = readonly (readonly string[])[]

interface Place {
  floor: number
  room: string
}

/** What a package has against its plan, a line each; none when all is in order. */
export function faultsOf(imports: Imports, floors: Floors): string[] {
  const places = new Map([...imports.keys()].map((file) => [file, placeOf(file, floors)]))
  const used = new Set([...places.values()].map((place) => place?.name))
  return [
    ...[...imports].flatMap(([file, targets]) => {
      const own = places.get(file)
      if (!own) return [`${file} is in no room of the plan`]
      return targets.flatMap((target) => {
        const other = places.get(target)
        return other && !mayKnow(own, other) ? [`${file} imports ${target}, ${where(own, other)}`] : []
      })
    }),
    ...floors
      .flat()
      .filter((name) => !used.has(name))
      .map((name) => `${name} is in the plan, and there is no such room`),
  ]
}

const mayKnow = (own: Place, other: Place): boolean => own.room === other.room || other.floor < own.floor

const where = (own: Place, other: Place): string =>
  own.floor === other.floor ? 'of another room on its floor' : 'of a floor above'

function placeOf(file: string, floors: Floors): (Place & { name: string }) | null {
  let nearest: (Place & { name: string }) | null = null
  for (const [floor, names] of floors.entries())
    for (const name of names) {
      const room = roomOf(file, name)
      if (room !== null && room.length > (nearest?.room.length ?? 0)) nearest = { floor, room, name }
    }
  return nearest
}

/**
 * The room of that name which holds the file, such as `views/home` of `views/*`;
 * null when the file is in none.
 */
function roomOf(file: string, name: string): string | null {
  if (name.endsWith('/*')) {
    const [folder] = file.slice(name.length - 1).split('/')
    return file.startsWith(name.slice(0, -1)) ? name.slice(0, -1) + folder : null
  }
  return file === name || file.startsWith(`${name}/`) ? name : null
}
