import type { BoilerplateKind, FurnitureKind, Removal } from '@unspin/core'

/** What was set apart from the story, as a person calls it. */
export const removalWords: Record<FurnitureKind | BoilerplateKind, string> = {
  headline: 'headline',
  subheadline: 'subheadline',
  byline: 'byline',
  published: 'date line',
  section: 'section',
  dateline: 'dateline',
  advertisement: 'advert',
  sharing: 'sharing',
  navigation: 'navigation',
  related: 'other stories',
  subscription: 'subscription',
  copyright: 'copyright',
  credit: 'credit',
  caption: 'caption',
  contact: 'contact',
  comments: 'comments',
  marker: 'separator',
  repeated: 'repeated block',
}

export function removalTitle({ kind }: Removal<string>): string {
  return removalWords[kind as FurnitureKind | BoilerplateKind] ?? kind
}

/** What it was taken for and why, in plain words. */
export function removalReason(removal: Removal<string>): string {
  return `Set apart as ${removalTitle(removal)}: ${removal.rule}.`
}
