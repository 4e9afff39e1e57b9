/**
 * What people read of articles, families and quotations, whatever they read it on: pure, for the
 * terminal and the browser alike.
 */
export { articleName } from '../articles/article-name.ts'
export { type ChangedFact, changedFacts } from './changed-facts.ts'
export { type CsvCell, csvLine } from './csv.ts'
export { CountedArticle, type Counting, coveredBy, usualCounting } from './counting/counted-article.ts'
export { bySpeaker, byType, type Mentioned, spanOf } from './mentions.ts'
export { argumentOf } from './families/argument.ts'
export { type Branch, lineage, treeOf, walk } from './families/branches.ts'
export { type Bundle, bundlesOf, labelsOf } from './families/bundles.ts'
export { clearestCopies } from './families/clearest-copies.ts'
export { type Inheritance, inheritanceOf, nameOf, outletOf } from './families/member.ts'
export { parentageOf } from './families/parentage.ts'
export { allOpen, moreOpen, nearOpen, openedTo, setOpen } from './families/openness.ts'
export { copiesPerStep, keyOf as rowKeyOf, type Openness, ownerOf } from './families/rows.ts'
export { type RowOf, rowsOf, type TreeRow } from './families/rows.ts'
export { familyOrders, outletsOf, selectFamilies, summaryOf } from '../families/summary.ts'
export type { FamilyOrder, FamilyQuery, FamilySummary } from '../families/summary.ts'
export { removalReason, removalTitle, removalWords } from './removal-words.ts'
export {
  changeInWords,
  changesInWords,
  changeTitle,
  changeWords,
  orderNotKnown,
} from './quotations/changes.ts'
export { type Fidelity, fidelityInWords, fidelityOf, keyOf } from './quotations/fidelity.ts'
export { groupOf, groupsOf, isAltered, type QuotationGroup } from './quotations/groups.ts'
export { spreadInWords } from './quotations/spread.ts'
export { type Annotation, annotationsOf, type Mark, toldBy } from './texts/annotations.ts'
export { type Segment, segmentsOf, type Tagged } from './texts/segmentation.ts'
export { type ComparedCopy, type Contribution, type Together, togetherOf } from './together/together.ts'
export { byWhomInWords, togetherInWords } from './together/together-in-words.ts'
