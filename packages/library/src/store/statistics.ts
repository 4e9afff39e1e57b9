/** How much is in a library. */
export interface Statistics {
  articles: number
  /** Articles and their earlier versions. */
  versions: number
  words: number
  /** Of the articles that have been compared with the rest. */
  quotations: number
  fingerprints: number
  terms: number
  /** What the library takes on disk; 0 for one that is in memory. */
  bytes: number
}

/** What a library holds, counted; of current versions. */
export interface Overview {
  /** The publishers with most articles, the first two hundred. */
  outlets: { name: string; articles: number }[]
  /** The most frequent first; null stands for articles in no language that is known. */
  languages: { lang: string | null; articles: number }[]
  /**
   * When articles were added, by day (ISO 8601, UTC), and when they were
   * published, by month; the earliest first.
   */
  additions: { day: string; articles: number }[]
  published: { month: string; articles: number }[]
  /** Of the schema that the library is kept in. */
  schemaVersion: number
}

export const mostOutlets = 200
