/**
 * What a part of the work gives: a damage, a line; or how far it is, 0..1, and how many
 * versions of articles it has looked at.
 */
export type Progress = { damage: string } | { share: number; versions?: number }
