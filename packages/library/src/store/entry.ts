import { hash } from 'node:crypto'
import { type Article, sketchOf } from '@unspin/core'
import { withoutCredentials } from '../sources/web/address.ts'
import { pack } from './packing.ts'
import type { Entry } from './store.ts'

/** Where an article comes from and what it is to be called. */
export interface Provenance {
  /** As given by whoever adds it. */
  id?: string | null | undefined
  /** The path or address it came from. */
  source?: string | null | undefined
  /** A hash of what it was read from. */
  origin?: string | null | undefined
}

const idLength = 16

/** The id of an article: as given, else one that its source has for ever, else one that its content has. */
export function idOf(article: Article, provenance: Provenance): string {
  return givenId(provenance) ?? digest(`content:${contentOf(article)}`).slice(0, idLength)
}

/** The id that an article has whatever it says; null where its content decides. */
export function givenId({ id, source }: Provenance): string | null {
  return id ?? (source ? digest(`source:${withoutCredentials(source)}`).slice(0, idLength) : null)
}

/**
 * Everything a store needs to know of an article. The costly part of adding one;
 * pure, so any thread may do it.
 */
export function entryOf(article: Article, provenance: Provenance = {}): Entry {
  const { fingerprints, terms, words } = sketchOf(article)
  const { title, byline, publisher, published, publishedTime, lang } = article
  return {
    id: idOf(article, provenance),
    source: provenance.source ? withoutCredentials(provenance.source) : null,
    title,
    byline,
    publisher,
    published,
    publishedTime,
    lang,
    words,
    hash: contentHash(article),
    origin: provenance.origin ?? null,
    packed: pack(article),
    fingerprints: Uint32Array.from(new Set(fingerprints)),
    terms,
  }
}

/** SHA-256 of the content, hexadecimal. */
export const contentHash = (article: Article): string => digest(contentOf(article))

/**
 * What makes an article another one when it changes: its text and what is told of it. Not what the engine
 * found in the text, or each release of it would make a new version of every article; and not the markup of a
 * page, which changes with every advert; and not the time of day, which no release before told.
 */
function contentOf({ text, title, byline, publisher, published }: Article): string {
  return JSON.stringify([text, title, byline, publisher, published])
}

const digest = (content: string): string => hash('sha256', content, 'hex')
