import type { WordNet } from './wordnet.ts'

/**
 * Words that stand for each other though no synset says so. WordNet has no pronouns, prepositions,
 * conjunctions or quantifiers at all; of its nouns, only such are here as news uses for each other and
 * WordNet defines apart. GloVe has no 'a', so no phrase here has one.
 */
const groups = [
  'everyone everybody',
  'someone somebody',
  'anyone anybody',
  'nobody no_one',
  'each every',
  'another one_more',
  'which that',
  'some several',
  'many lots_of numerous',
  'most the_majority_of the_vast_majority_of',
  'in within inside inside_of',
  'on upon',
  'under beneath underneath',
  'over above',
  'over above more_than in_excess_of',
  'under below less_than fewer_than',
  'at_least no_less_than no_fewer_than',
  'up_to as_much_as as_many_as',
  'about around round roughly approximately',
  'about concerning regarding in_regard_to with_regard_to on_the_subject_of',
  'among amongst amid amidst',
  'along alongside',
  'across throughout',
  'toward towards in_the_direction_of',
  'through via by_means_of by_way_of',
  'beside next_to alongside',
  'near close_to',
  'against in_opposition_to opposed_to',
  'with along_with together_with',
  'besides in_addition_to as_well_as',
  'including together_with',
  'without with_out',
  'except apart_from aside_from other_than',
  'instead_of in_place_of rather_than',
  'according_to as_per in_accordance_with in_keeping_with as_indicated_by in_line_with',
  'such_as like corresponding_to',
  'because_of due_to owing_to on_account_of thanks_to',
  'because since due_to_the_fact_that on_the_grounds_that as',
  'despite in_spite_of notwithstanding',
  'before prior_to earlier_than ahead_of',
  'after following subsequent_to later_than',
  'until till up_until',
  'while whilst whereas',
  'when once as_soon_as',
  'if whether',
  'if in_case',
  'where the_place',
  'but however yet',
  'though although even_though',
  'therefore thus hence so consequently',
  'also additionally moreover too as_well',
  'again once_more once_again',
  'already by_now as_of_now',
  'perhaps maybe',
  'always all_the_time at_all_times',
  'never by_no_means at_no_time',
  'must have_to need_to',
  'should ought_to',
  'percent per_cent pct pc',
  'twice two_times',
  'square sq',
  'company firm corporation',
  'staff employee workforce personnel',
  'prison jail',
  'hospital clinic',
  'cash money',
]

/** Makes each group a synset; nothing lies next to it. */
export function addGroups({ synsets, groups: byLemma }: WordNet): void {
  groups.forEach((group, index) => {
    const lemmas = group.split(' ')
    const key = `g${index}`
    synsets.set(key, { lemmas, neighbours: [], contrasts: [], definition: '' })
    for (const lemma of lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), key])
  })
}
