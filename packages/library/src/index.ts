export { articleOf } from './articles/article-of.ts'
export { plainText } from './articles/plain-text.ts'
export { decodeText } from './sources/decode.ts'
export type { DecodedText } from './sources/decode.ts'
export { SourceError } from './sources/errors.ts'
export { refuseUnlessFile } from './sources/files.ts'
export { isAddress, isWebAddress, readAddress, withoutCredentials } from './sources/web/address.ts'
export { maxSourceBytes, maxSourceLength, tooLong } from './sources/limits.ts'
export type { FoundSource, Reading, ReadingProgress, SourceMetadata, Unread } from './sources/found.ts'
export type { Place } from './sources/places/place.ts'
export type { NamedFile } from './sources/places/named-files.ts'
export { readAll } from './sources/read-all.ts'
export type { ReadingOptions, Readings } from './sources/read-all.ts'
export { type ListLine, readLines } from './sources/read-lines.ts'
export { readOne } from './sources/read-one.ts'
export { samplePair } from './sources/samples.ts'
export type { ReadSource, Source } from './sources/source.ts'
export { MemoryStore } from './memory/store.ts'
export { add, type AddOptions } from './adding/add.ts'
export type { Added, AddedArticle, NotAdded } from './adding/outcome.ts'
export { keepNurserySmall } from './adding/small-nursery.ts'
export { type Arrival, arrivedArticle, prepare, type Told } from './adding/arrival.ts'
export { type CommonPassage, find, type FindOptions, type Found } from './find/find.ts'
export { defaultMatches, mostMatches } from './find/limits.ts'
export type { Match } from './find/match.ts'
export { type Looked, watch, type WatchOptions } from './watching/watch.ts'
export { type SharingPair, sharingPairs } from './postings/pairs.ts'
export { filesOf, isFile as isLibraryFile, libraryFile } from './sqlite/place.ts'
export { stat } from './file-system.ts'
export { makeFolder } from './folders.ts'
export { systemProblem, workingWith } from './system-errors.ts'
export { discardDrafts } from './outputs/draft.ts'
export { OutputError, type OutputProblem } from './outputs/errors.ts'
export { openOutput, type Output, refuseUnwritable } from './outputs/output.ts'
export { refuseInputs } from './outputs/refuse-inputs.ts'
export { replaceFile } from './outputs/replace-file.ts'
export { isAlive } from './processes.ts'
export { type Restored, restoreLibrary, type RestoreOptions } from './sqlite/restoring.ts'
export { openSqliteStore, type SqliteStore } from './sqlite/store.ts'
export { families, type FamiliesQuery, type FamilyList, familyWith } from './families/families.ts'
export type { Family, Member } from './families/family.ts'
export {
  familyOutlets,
  familySummaries,
  type SummariesQuery,
  type SummaryList,
} from './families/summaries.ts'
export type { Link } from './store/link.ts'
export type {
  Altered,
  AlteredQuotation,
  ArticleVersion,
  LinkedArticle,
  LinkStore,
  NewAlteration,
  NewLink,
  QuotationOf,
  QuotedVersion,
} from './store/links.ts'
export { linkArticles, type LinkingOptions, type LinkingProgress } from './families/linking.ts'
export { type Prospects, prospectsOf } from './families/prospects.ts'
export {
  type AlteredGroup,
  type AlteredList,
  type AlteredQuery,
  alteredQuotations,
} from './quotations/altered.ts'
export { type ArticleQuotation } from './quotations/quotation.ts'
export { type QuotationList, type QuotationQuery, searchQuotations } from './quotations/search.ts'
export { quotationVariants, type Variant, type Variants } from './quotations/variants.ts'
export { comparisonReport } from './report/comparison-report.ts'
export { type Evidence, evidenceResult, type Exhibit, type Stamp } from './report/evidence.ts'
export { type FamilyPair, familyReport } from './report/family-report.ts'
export { type FamilyResult, familyResult } from './report/family-result.ts'
export { entryOf, idOf, type Provenance } from './store/entry.ts'
export { LibraryError, type LibraryProblem } from './store/errors.ts'
export type { Overview, Statistics } from './store/statistics.ts'
export { sortKeys } from './store/store.ts'
export type { Upkeep, VerifyOptions } from './store/upkeep.ts'
export type {
  Candidate,
  CandidateQuery,
  Candidates,
  Entry,
  Hub,
  Origin,
  Outcome,
  Page,
  PageQuery,
  Put,
  SortKey,
  Store,
} from './store/store.ts'
export type { ArticleSummary, StoredArticle } from './store/summary.ts'
