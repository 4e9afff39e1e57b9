import type { Span } from './article.ts'

/**
 * What a pair is. Among the copies the earlier one wins where two fit, and so it does among the rest;
 * `too-short` is asked before all others, then `same-form`.
 */
export const labels = [
  'identical',
  'reprint',
  'edited',
  'spun',
  'rewritten',
  'excerpt',
  'same-event',
  'same-form',
  'unrelated',
  'too-short',
] as const
export type Label = (typeof labels)[number]

/** The labels that say that one was made from the other, or both from a third. */
export const copyLabels: ReadonlySet<Label> = new Set([
  'identical',
  'reprint',
  'edited',
  'spun',
  'rewritten',
  'excerpt',
] as const satisfies readonly Label[])

/** How the words of a passage correspond. */
export const kinds = ['verbatim', 'edited', 'spun', 'rewritten', 'quotation'] as const
export type Kind = (typeof kinds)[number]

export type Side = 'a' | 'b'

/** Both, in order. */
export const sides = ['a', 'b'] as const satisfies readonly Side[]

export const otherSide = { a: 'b', b: 'a' } as const satisfies Record<Side, Side>

/** What people call them. */
export const sideNames = { a: 'A', b: 'B' } as const satisfies Record<Side, string>

export interface Verdict {
  label: Label
  /** 0..1 */
  confidence: number
  /** Sentences, each with the figure behind it. */
  reasons: string[]
}

/**
 * One question of the verdict, answered yes where the log-odds are above 0: the bias
 * plus every term's contribution.
 */
export interface Decision {
  question: string
  logOdds: number
  bias: number
  terms: { feature: string; value: number; weight: number; contribution: number }[]
}

/** How the verdict came about. */
export interface Explanation {
  features: Record<string, number>
  /** The questions that were weighed, in the order in which they were asked. */
  decisions: Decision[]
  /** What decided beside the weights or against them, and what bounds the confidence; sentences. */
  rules: string[]
}

export interface Direction {
  /** Which of the two is the original; `null` when the texts do not show it. */
  original: Side | null
  /** 0..1; 0 when `original` is null. */
  confidence: number
  reasons: string[]
}

/** One word, or several, that stand for each other; `a` or `b` is never empty. */
export interface Replacement {
  a: Span
  b: Span
  relation: 'synonym' | 'other'
}

/** A span of `a` that corresponds to a span of `b`. */
export interface Passage {
  kind: Kind
  a: Span
  b: Span
  /** 0..1: the share of the passage's words that stand on both sides, synonyms counted for 0.7 of a word. */
  similarity: number
  replacements: Replacement[]
  /** Words of the passage that stand on one side only. */
  only: { a: Span[]; b: Span[] }
  /**
   * The side that tells in short what the whole of the other tells at length: of
   * the other, no share counts it.
   */
  digest?: Side
}

/** Words between quotation marks that stand in both texts; the spans leave the marks outside. */
export interface SharedQuotation {
  a: Span
  b: Span
  speaker: string | null
  /** Whether they agree word for word. */
  same: boolean
}

/**
 * Where a quotation stands otherwise in another text: words that stand for each other ('form' is another form
 * of the same word), or words that one side alone has, `b` being empty for 'dropped' and `a` for 'added', at
 * the place where they would stand.
 */
export interface Change {
  a: Span
  b: Span
  relation: Replacement['relation'] | 'form' | 'dropped' | 'added'
}

/** A quotation, `a`, as another article gives it. */
export interface QuotationVariant {
  /**
   * Its place among the other article's quotations; of one that the reporter
   * interrupts, the place of the first part.
   */
  index: number
  /** From its first word to its last, what the reporter says in between included. */
  b: Span
  speaker: string | null
  /** Whether they agree word for word. */
  same: boolean
  /**
   * Whether one gives a part of the other, and that word for word: words are
   * missing before or after marks only.
   */
  cut: boolean
  /** In order of `a`. */
  changes: Change[]
}

/** What a comparison tells of one of its two articles. */
export interface Compared {
  title: string | null
  /** Words of the body. */
  words: number
}

export interface Comparison {
  a: Compared
  b: Compared
  verdict: Verdict
  direction: Direction
  /** 0..1: the share of each body that has a counterpart in the other. */
  shares: Record<Side, number>
  /** In order of `a`. */
  passages: Passage[]
  quotations: SharedQuotation[]
  notes: string[]
  /** When asked for. */
  explanation?: Explanation
}
