import type { Article, BoilerplateKind, FurnitureKind, Removal } from '@unspin/core'

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

/** What it was taken for and why, in plain words. */
export function removalReason({ kind, rule }: Removal<string>): string {
  const what = removalWords[kind as FurnitureKind | BoilerplateKind] ?? kind
  return `Set apart as ${what}: ${rule}.`
}

/** All that was set apart from the body, in order of the text. */
export function removalsOf({
  furniture,
  boilerplate,
}: Pick<Article, 'furniture' | 'boilerplate'>): Removal<string>[] {
  return [...furniture, ...boilerplate].sort((one, other) => one.start - other.start)
}
