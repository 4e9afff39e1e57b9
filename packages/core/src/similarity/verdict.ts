import type { Decision, Explanation, Label, Verdict } from '../comparison.ts'
import { type FeatureName, type Features, featuresOf } from './features.ts'
import type { Measures } from './measures.ts'
import { reasonsFor } from './reasons.ts'
import fitted from './verdict-weights.json' with { type: 'json' }

type Decisions = typeof fitted.decisions.withLexicon
type Question = keyof Decisions

/** What the pair is, from its measures; the reasons name the figures, the explanation every weight. */
export function judge(
  measures: Measures,
  hasLexicon: boolean,
): { verdict: Verdict; explanation: Explanation } {
  const features = featuresOf(measures)
  // Without a lexicon fewer words correspond and none is known for a synonym: the same features mean something else.
  const weights = hasLexicon ? fitted.decisions.withLexicon : fitted.decisions.withoutLexicon
  const { label, confidence, decisions } = decide(measures, features, weights)
  return {
    verdict: { label, confidence: Math.round(confidence * 100) / 100, reasons: reasonsFor(label, measures) },
    explanation: { features, decisions },
  }
}

/**
 * A verdict is a short series of yes-or-no questions, each a logistic regression of a few features: a person can follow it, and twelve
 * examples of a label are enough to fit it, where one classifier of eight labels would want hundreds.
 */
function decide(
  measures: Measures,
  features: Features,
  weights: Decisions,
): { label: Label; confidence: number; decisions: Decision[] } {
  if (measures.identical) return { label: 'identical', confidence: 1, decisions: [] }
  const decisions: Decision[] = []
  const is = (question: Question): boolean => {
    const decision = answer(question, weights[question], features)
    decisions.push(decision)
    return decision.logOdds > 0
  }
  const label = hasSomethingToShow(features) ? labelBy(is, features) : apart(is)
  const most = isShort(measures) ? mostOfShort : 0.99
  const confidence = Math.min(most, ...decisions.map(({ logOdds }) => 1 / (1 + Math.exp(-Math.abs(logOdds)))))
  return { label, confidence, decisions }
}

/** A sentence or two show little, whatever they show. */
const fewWords = 30
const mostOfShort = 0.6

function isShort({ a, b }: Measures): boolean {
  return Math.min(a.words, b.words) < fewWords
}

/** Shared names and words alone are no copy: a part of one body must have its counterpart, or a sentence or two be taken over. */
function hasSomethingToShow({ coverage, takenOver }: Features): boolean {
  return coverage >= 0.1 || takenOver >= 0.5
}

type Ask = (question: Question) => boolean

const apart = (is: Ask): Label => (is('event') ? 'same-event' : 'unrelated')

/** Of a reprint all but trifles stands unchanged, by its definition. */
const leastUnchanged = 0.9

function labelBy(is: Ask, { same }: Features): Label {
  if (!is('copy')) return apart(is)
  if (is('excerpt')) return 'excerpt'
  if (is('reworded')) return 'rewritten'
  if (is('spun')) return 'spun'
  return same >= leastUnchanged && is('reprint') ? 'reprint' : 'edited'
}

function answer(question: Question, { bias, weights }: Decisions[Question], features: Features): Decision {
  const terms = Object.entries(weights).map(([name, weight]) => {
    const value = features[name as FeatureName]
    return { feature: name, value, weight, contribution: value * weight }
  })
  const logOdds = terms.reduce((sum, { contribution }) => sum + contribution, bias)
  return { question, logOdds, bias, terms }
}
