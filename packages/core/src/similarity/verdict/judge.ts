import { copyLabels, type Decision, type Explanation, type Label } from '../../comparison.ts'
import { type FeatureName, type Features, featuresOf } from './features.ts'
import { type Measures, shareOf } from './measures.ts'
import { haveOtherFacts, haveOtherTitles, isShort, leastTakenOver, tellOfOthers } from './others.ts'
import fitted from './verdict-weights.json' with { type: 'json' }

type Decisions = typeof fitted.decisions.withLexicon
type Question = keyof Decisions

/** The part of the explanation that the weights give. */
export type Weighing = Omit<Explanation, 'rules'>

/** What the pair is, and how sure that is. */
export interface Judgement {
  label: Label
  /** 0..1 */
  confidence: number
  explanation: Weighing
}

/** What the pair is, from its measures; the explanation gives every weight. */
export function judge(measures: Measures, hasLexicon: boolean): Judgement {
  const features = featuresOf(measures)
  // Without a lexicon fewer words correspond and none is known for a synonym: the
  // same features mean something else.
  const weights = hasLexicon ? fitted.decisions.withLexicon : fitted.decisions.withoutLexicon
  const { label, confidence, decisions } = decide(measures, features, weights)
  return { label, confidence: Math.round(confidence * 100) / 100, explanation: { features, decisions } }
}

/**
 * A verdict is a short series of yes-or-no questions, each a logistic regression of a few features: a
 * person can follow it, and twelve examples of a label are enough to fit it, where one classifier of
 * eight labels would want hundreds.
 */
function decide(
  measures: Measures,
  features: Features,
  weights: Decisions,
): { label: Label; confidence: number; decisions: Decision[] } {
  if (measures.tooShort) return { label: 'too-short', confidence: 1, decisions: [] }
  if (measures.identical && !haveOtherTitles(measures))
    return { label: 'identical', confidence: 1, decisions: [] }
  const decisions: Decision[] = []
  const is = (question: Question): boolean => {
    const decision = answer(question, weights[question], features)
    decisions.push(decision)
    return decision.logOdds > 0
  }
  const label = isForm(is, features, measures)
    ? 'same-form'
    : hasSomethingToShow(features)
      ? labelBy(is, features, measures)
      : apart(is)
  const most = isShort(measures) || isOverruled(label, decisions) ? mostOfShort : 0.99
  const confidence = Math.min(most, ...decisions.map(({ logOdds }) => 1 / (1 + Math.exp(-Math.abs(logOdds)))))
  return { label, confidence, decisions }
}

/** A sentence or two show little, whatever they show. */
const mostOfShort = 0.6

/** Whether a rule beside the weights decided. */
function isOverruled(label: Label, decisions: Decision[]): boolean {
  const found = (question: Question) => decisions.find((decision) => decision.question === question)
  if (label === 'same-form') return !found('form') || found('form')!.logOdds <= 0
  const copy = found('copy')
  return copy !== undefined && copy.logOdds > 0 !== copyLabels.has(label)
}

/**
 * Shared names and words alone are no copy: a part of one body must have its counterpart, or a
 * sentence or two be taken over.
 */
function hasSomethingToShow({ coverage, takenOver }: Features): boolean {
  return coverage >= 0.1 || takenOver >= leastTakenOver
}

type Ask = (question: Question) => boolean

const apart = (is: Ask): Label => (is('event') ? 'same-event' : 'unrelated')

/** A form is what most words are that are no facts. */
const leastForm = 0.4
/** Of a reprint all but trifles stands unchanged, by its definition, and nothing is left out but trifles. */
const leastUnchanged = 0.9
const leastReprinted = 0.7
/**
 * Who lifts a part takes less of one of the two than this; two texts that have more of both in common
 * are one, whatever else differs.
 */
const mostLifted = 0.6
/**
 * A text of which less has a counterpart, on either side, was not taken over as a whole; unless it
 * is retold, that part was lifted.
 */
const leastWhole = 0.5
const leastLifted = 0.6

function isForm(is: Ask, features: Features, measures: Measures): boolean {
  if (features.form >= leastForm) return is('form') || haveOtherFacts(features, measures)
  // A form told more freely, if most of both stands in the other nevertheless.
  return (
    measures.leastStanding >= mostLifted && measures.agreement !== null && tellOfOthers(features, measures)
  )
}

function labelBy(is: Ask, features: Features, measures: Measures): Label {
  const { same } = features
  const isCopy = is('copy') && !tellOfOthers(features, measures)
  if (!isCopy && measures.leastStanding < mostLifted) return apart(is)
  const shares = [shareOf(measures.a), shareOf(measures.b)]
  const [least, most] = [Math.min(...shares), Math.max(...shares)]
  if (most < leastWhole && same >= leastLifted) return 'excerpt'
  if (least < mostLifted && is('excerpt')) return 'excerpt'
  if (is('reworded')) return 'rewritten'
  if (is('spun')) return 'spun'
  return isReprint(is, same, least, measures) ? 'reprint' : 'edited'
}

/** Whoever changes what is said does not reprint, however few the words. */
function isReprint(is: Ask, same: number, least: number, { stated }: Measures): boolean {
  return stated.length === 0 && same >= leastUnchanged && least >= leastReprinted && is('reprint')
}

function answer(question: Question, { bias, weights }: Decisions[Question], features: Features): Decision {
  const terms = Object.entries(weights).map(([name, weight]) => {
    const value = features[name as FeatureName]
    return { feature: name, value, weight, contribution: value * weight }
  })
  const logOdds = terms.reduce((sum, { contribution }) => sum + contribution, bias)
  return { question, logOdds, bias, terms }
}
