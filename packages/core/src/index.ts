export type {
  Article,
  BoilerplateKind,
  FurnitureKind,
  Name,
  Quotation,
  Removal,
  Span,
  Speaker,
} from './article.ts'
export { bodyOf } from './article.ts'
export type {
  Change,
  Compared,
  Comparison,
  Decision,
  Direction,
  Explanation,
  Kind,
  Label,
  Passage,
  QuotationVariant,
  Replacement,
  SharedQuotation,
  Side,
  Verdict,
} from './comparison.ts'
export { copyLabels, kinds, labels, otherSide, sides } from './comparison.ts'
export type { Lexicon } from './lexicon.ts'
export { compare, type CompareOptions } from './compare.ts'
export { prepare, type Prepared, type PrepareOptions } from './texts/prepare.ts'
export { type GivenDate, readDateField } from './extraction/dates/field.ts'
export { extract, type ExtractOptions } from './extraction/extract.ts'
export { type KnownBlocks, learnRepeatedBlocks } from './extraction/boilerplate/repeated.ts'
export { type Sketch, sketchOf, termsOf } from './fingerprints/sketch.ts'
export { sentencesAround } from './normalization/sentences.ts'
export { type Alteration, alterationFinder } from './similarity/quotations/alterations.ts'
export { quotationBeside, quotationFinder } from './similarity/quotations/variants.ts'
export { gramWords, guaranteedWords } from './fingerprints/winnowing.ts'
