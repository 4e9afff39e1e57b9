export { articleOf } from './articles/article-of.ts'
export { plainText } from './articles/plain-text.ts'
export { decodeText } from './sources/decode.ts'
export type { DecodedText } from './sources/decode.ts'
export { SourceError } from './sources/errors.ts'
export { maxSourceBytes, maxSourceLength, tooLong } from './sources/limits.ts'
export { readBytes, readSource } from './sources/read.ts'
export { samplePair } from './sources/samples.ts'
export type { ReadSource, Source } from './sources/source.ts'
export { MemoryStore } from './memory/store.ts'
export { openSqliteStore, type SqliteStore } from './sqlite/store.ts'
export { entryOf, idOf, type Provenance } from './store/entry.ts'
export { LibraryError, type LibraryProblem } from './store/errors.ts'
export { sortKeys } from './store/store.ts'
export type {
  ArticleSummary,
  Candidate,
  CandidateQuery,
  Candidates,
  Entry,
  Hub,
  Outcome,
  Page,
  PageQuery,
  Put,
  SortKey,
  Statistics,
  Store,
  StoredArticle,
} from './store/store.ts'
