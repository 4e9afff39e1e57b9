import { copyLabels } from '../../comparison.ts'
import type { Judgement } from './judge.ts'
import { type Measures, shareOf } from './measures.ts'
import { fewestWords, longSentence } from './too-short.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`

/**
 * What decided beside the weights, or against them, as sentences. They are told from what the weights
 * answered and what the verdict is, not noted on the way, so that `judge` stays a series of plain questions;
 * a test holds that no verdict differs from its weights without a sentence.
 */
export function rulesBehind(judgement: Judgement, measures: Measures): string[] {
  const { label } = judgement
  if (label === 'too-short')
    return [
      `Fewer than ${fewestWords} words tell nothing, unless a whole sentence of ${longSentence} or more is the same.`,
    ]
  if (label === 'identical') return ['The two bodies are the same, word for word: nothing to weigh.']
  const rules = [formRule(judgement, measures), copyRule(judgement, measures), kindRule(judgement, measures)]
  return [...rules, confidenceRule(judgement, measures)].filter((rule) => rule !== null)
}

/** What the weights answered; `null` where the question was not asked. */
function answered({ explanation }: Judgement, question: string): boolean | null {
  const decision = explanation.decisions.find((asked) => asked.question === question)
  return decision ? decision.logOdds > 0 : null
}

function formRule(judgement: Judgement, { agreement, facts }: Measures): string | null {
  const form = answered(judgement, 'form')
  if (form === null && judgement.label !== 'same-form')
    return (
      agreement &&
      `No form: only ${agreement.form.shared} of the ${agreement.form.words} words that are no facts stand in both, in one order.`
    )
  if (form || judgement.label !== 'same-form') return null
  const changed = agreement!.changedFacts.length
  const { aboutOthers } = agreement!
  const why =
    aboutOthers === 'titles'
      ? 'neither body says whom it is about, and the titles name others'
      : aboutOthers
        ? 'whom each is about is not named in the other'
        : `${changed} of ${agreement!.sameFacts + changed} facts differ, and ${percent(facts)} of the names and numbers of one stand in the other`
  const against = form === null ? 'told freely' : 'although the weights say no'
  return `One form, ${against}: ${why}.`
}

function copyRule(judgement: Judgement, { leastStanding, agreement }: Measures): string | null {
  const { label } = judgement
  if (label === 'same-form') return null
  const copy = answered(judgement, 'copy')
  if (copy === copyLabels.has(label)) return null
  if (copy === null)
    return 'No copy, whatever else they share: less than a tenth of either has a counterpart, and hardly a sentence was taken over.'
  if (!copy)
    return `A copy, although the weights say no: of each narrative at least ${percent(leastStanding)} stands in passages.`
  return `No copy, although the weights say yes: ${agreement ? 'they are about others' : 'too much of what one names stands nowhere in the other'}.`
}

function kindRule(judgement: Judgement, { a, b, changes, stated }: Measures): string | null {
  const { label } = judgement
  if (label === 'excerpt' && answered(judgement, 'excerpt') === null)
    return `An excerpt: ${percent(shareOf(a))} of A and ${percent(shareOf(b))} of B stand in passages, less than half of each.`
  if (label !== 'edited' || answered(judgement, 'reprint') !== null) return null
  if (stated.length) return 'No reprint, however few the words: what is said was changed.'
  return `No reprint: more than trifles were changed or left out (${changes.same} of ${Math.max(changes.a, changes.b)} narrative words stand unchanged).`
}

function confidenceRule(judgement: Judgement, { a, b }: Measures): string | null {
  const { label, confidence } = judgement
  const surest = Math.min(
    0.99,
    ...judgement.explanation.decisions.map(({ logOdds }) => 1 / (1 + Math.exp(-Math.abs(logOdds)))),
  )
  if (Math.round(100 * surest) / 100 <= confidence) return null
  const isOverruled =
    label === 'same-form'
      ? !answered(judgement, 'form')
      : copyLabels.has(label) !== answered(judgement, 'copy')
  const why = isOverruled
    ? 'a rule decided against the weights'
    : `a body of ${Math.min(a.words, b.words)} words shows little`
  return `No surer than ${percent(confidence)}: ${why}.`
}
