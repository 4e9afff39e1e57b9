import type { Label } from '../../comparison.ts'
import { copyLabels } from '../../comparison.ts'
import type { Counts } from '../alignment/counts.ts'
import { type Cover, type Measures, shareOf } from './measures.ts'
import type { StatedChange } from './stated-changes.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`
const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
const are = (count: number) => (count === 1 ? 'is' : 'are')
const stand = (count: number) => (count === 1 ? 'stands' : 'stand')

const isCovered = (cover: Cover) => cover.sentencesCovered === cover.sentences
const shareIn = (cover: Cover) => percent(shareOf(cover))

/** Sentences for a person to check, each with its figure. */
export function reasonsFor(label: Label, measures: Measures): string[] {
  if (label === 'too-short') return [tooShort(measures)]
  if (label === 'identical') return ['The two bodies are the same, word for word.']
  if (label === 'same-form') return reasonsForForm(measures)
  return copyLabels.has(label) ? reasonsForCopy(label, measures) : reasonsAgainst(label, measures)
}

function reasonsForCopy(label: Label, measures: Measures): string[] {
  const { changes, quotations, containment } = measures
  const stated = toldOf(label, measures)
  const reasons = [...(stated.length ? [statedOtherwise(stated)] : []), sentences(measures)]
  const words = Math.max(changes.a, changes.b)
  if (label === 'excerpt') reasons.push(minorPart(measures))
  if (words && label === 'rewritten')
    reasons.push(
      `Only ${changes.same} of ${some(words, 'narrative word')} in the corresponding passages ${stand(changes.same)} unchanged; the others are rephrased.`,
      `${percent(containment)} of the rare words, names and numbers of the account that has fewer of them stand in the other too.`,
    )
  else if (words) {
    if (label !== 'spun')
      reasons.push(
        `${changes.same} of ${some(words, 'narrative word')} in the corresponding passages ${stand(changes.same)} unchanged.`,
      )
    if (label !== 'reprint' && changes.synonyms + changes.others) reasons.push(replaced(changes, words))
  }
  if (quotations.shared) reasons.push(quoted(quotations))
  return reasons
}

/**
 * Where nearly every word was replaced, by words that no list knows too, only figures and
 * days surely say something else.
 */
function toldOf(label: Label, { stated, agreement }: Measures): StatedChange[] {
  if (label !== 'spun' && label !== 'rewritten') return stated
  const facts = agreement?.changedFacts.filter(({ isFramed }) => isFramed) ?? []
  return stated.filter((_, i) => i < facts.length && facts[i]!.a.kind !== 'name')
}

function tooShort({ a, b }: Measures): string {
  const words = Math.min(a.words, b.words)
  return words === 0
    ? 'One of the two has no words to compare.'
    : `The shorter body has ${some(words, 'word')}: too few to tell whether it was copied.`
}

/** Names first: they tell whom each is about, and the list may be cut. */
function reasonsForForm({ agreement, changedFacts }: Measures): string[] {
  const { form, sameFacts, changedFacts: facts, aboutOthers } = agreement!
  const isName = (_: StatedChange, i: number) => facts[i]?.a.kind === 'name'
  const names = changedFacts.filter(isName)
  const others = changedFacts.filter((change, i) => !isName(change, i))
  return [
    ...(aboutOthers === 'titles' ? ['Neither body says whom it is about, and the titles name others.'] : []),
    ...(changedFacts.length
      ? [
          `The same form, other facts: ${changedFacts.length} of ${some(sameFacts + changedFacts.length, 'fact')} differ: ${listed([...names, ...others])}.`,
        ]
      : []),
    `${form.shared} of the ${some(form.words, 'word')} that ${are(form.words)} no ${form.words === 1 ? 'fact' : 'facts'}, of the body that has fewer, stand in both, in one order.`,
  ]
}

const statedOtherwise = (changes: StatedChange[]): string =>
  `What is said was changed at ${some(changes.length, 'place')}: ${listed(changes)}.`

/** A reason names so many changes; the passages show the others. */
const mostListed = 12
const longestListed = 60

function listed(changes: StatedChange[]): string {
  const told = changes.slice(0, mostListed).map(({ a, b }) => `${quote(a)} in A, ${quote(b)} in B`)
  const rest = changes.length - told.length
  return told.join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}

function quote(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ')
  if (!line) return 'nothing'
  return `“${line.length > longestListed ? `${line.slice(0, longestListed)}…` : line}”`
}

function sentences({ a, b, inOrder }: Measures): string {
  const order =
    inOrder > 0.9
      ? ', in the same order'
      : inOrder < 0.6
        ? ', in another order'
        : ', for the most part in the same order'
  if (isCovered(a) && isCovered(b))
    return `Every sentence has a counterpart${order}: ${a.sentences} of A, ${b.sentences} of B.`
  return `${a.sentencesCovered} of the ${some(a.sentences, 'sentence')} of A and ${b.sentencesCovered} of the ${b.sentences} of B have a counterpart in the other${order}.`
}

function minorPart({ a, b }: Measures): string {
  return `The rest of both is their own: the passages in common are ${shareIn(a)} of A and ${shareIn(b)} of B.`
}

function replaced({ synonyms, others }: Counts, words: number): string {
  const count = synonyms + others
  const bySynonyms = synonyms ? `, ${synonyms} of them by synonyms` : ''
  return `${count} of ${some(words, 'narrative word')} ${are(count)} replaced one for one${bySynonyms}.`
}

function quoted({ shared, same }: Measures['quotations']): string {
  if (same === shared)
    return shared === 1
      ? 'The one quotation they share stands word for word.'
      : `All ${shared} quotations they share stand word for word.`
  return `Of ${some(shared, 'quotation')} they share, ${same} ${stand(same)} word for word and ${shared - same} ${are(shared - same)} altered.`
}

/** From this containment on, two articles that are no copies surely tell of one matter. */
const sureContainment = 0.25

function reasonsAgainst(label: Label, measures: Measures): string[] {
  const { a, b, containment, quotations } = measures
  const shared = `${percent(containment)} of the rare words, names and numbers of the one that has fewer of them stand in the other`
  const reasons = [
    label === 'unrelated'
      ? `Only ${shared}.`
      : `${shared}: they ${containment < sureContainment ? 'may ' : ''}tell of the same matter.`,
  ]
  const narrative = a.narrativeCovered + b.narrativeCovered
  if (quotations.words && 2 * quotations.words > narrative)
    reasons.push(
      `What they have in common ${are(quotations.same)} ${some(quotations.same, 'quotation')} of ${some(quotations.words, 'word')}, not narrative.`,
    )
  else if (narrative === 0) reasons.push('No passage of one has a counterpart in the other.')
  else
    reasons.push(
      `Only ${a.sentencesCovered} of the ${some(a.sentences, 'sentence')} of A and ${b.sentencesCovered} of the ${b.sentences} of B have a counterpart in the other.`,
    )
  return reasons
}
