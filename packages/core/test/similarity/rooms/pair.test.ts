import { isKindred } from '../../../src/similarity/pair/kindred.ts'
import { figure, keepsFinding } from './golden.ts'

keepsFinding('pair', (pair) => {
  const { vocabulary, containment, identical, nearness, a, b } = pair
  const near = Array.from(a.forms.subarray(0, 60), (form, i) =>
    nearness.ofWords(form, b.forms[i % b.forms.length]!),
  )
  return [
    `${vocabulary.words.length} words, ${vocabulary.stemCount} stems, ${vocabulary.isFact.reduce((sum, flag) => sum + flag, 0)} facts`,
    `weights ${figure(vocabulary.weights.reduce((sum, weight) => sum + weight, 0))}`,
    `poorer ${figure(containment.poorer)}, richer ${figure(containment.richer)}, facts ${figure(containment.facts)}`,
    `identical ${identical}, kindred ${isKindred(pair)}, nearness ${figure(near.reduce((sum, one) => sum + one, 0))}`,
  ]
})
