import { type Comparison, copyLabels, type Side } from '@unspin/core'

/** What a verdict says that the figures beside it deny, a phrase each; none of a sound comparison. */
export function contradictionsIn(comparison: Comparison): string[] {
  const { verdict, shares, passages, direction, a, b } = comparison
  const { label, reasons } = verdict
  const isCopy = copyLabels.has(label)
  const least = Math.min(shares.a, shares.b)
  const most = Math.max(shares.a, shares.b)
  // What both quote is no narrative in common, however much of them it is.
  const narrative = Math.min(narrativeShare(comparison, 'a'), narrativeShare(comparison, 'b'))
  const says = (words: string) => reasons.some((reason) => reason.startsWith(words))
  const rules: [phrase: string, holds: boolean][] = [
    ['no reason', reasons.length > 0],
    ['an original of no copy', isCopy || direction.original === null],
    ['a copy without a passage', !isCopy || passages.length > 0],
    ['identical, and not all of both', label !== 'identical' || least === 1],
    ['a reprint that leaves a part out', label !== 'reprint' || least >= 0.65],
    ['a reprint that says something else', label !== 'reprint' || !says('What is said was changed')],
    ['edited or spun, and little in common', !['edited', 'spun'].includes(label) || most >= 0.45],
    ['an excerpt of all of both', label !== 'excerpt' || (least < 0.6 && !says('Every sentence'))],
    ['no copy, and most of both in common', isCopy || isForm(label) || narrative < 0.6],
    ['no copy, and every sentence in common', isCopy || !says('Every sentence')],
    [
      'of one form, and no other fact',
      label !== 'same-form' || says('The same form, other facts') || says('Neither body says'),
    ],
    ['too short, and long', label !== 'too-short' || Math.min(a.words, b.words) < 12],
    [
      'verbatim, and other words',
      passages.every((passage) => passage.kind !== 'verbatim' || isSame(passage)),
    ],
  ]
  return rules.flatMap(([phrase, holds]) => (holds ? [] : [phrase]))
}

const isForm = (label: string) => label === 'same-form' || label === 'too-short'

const isSame = ({ replacements, only }: Comparison['passages'][number]): boolean =>
  replacements.length === 0 && only.a.length === 0 && only.b.length === 0

/**
 * About the share of a body that stands in passages that are no quotation, taking each as dense as all are.
 */
function narrativeShare({ passages, shares }: Comparison, side: Side): number {
  const length = (kept: Comparison['passages']) =>
    kept.reduce((sum, { [side]: [start, end] }) => sum + end - start, 0)
  const all = length(passages)
  return all === 0 ? 0 : (shares[side] * length(passages.filter(({ kind }) => kind !== 'quotation'))) / all
}
