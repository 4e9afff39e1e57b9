import { alterationFinder } from '../../../src/similarity/quotations/alterations.ts'
import { sharedQuotations } from '../../../src/similarity/quotations/shared.ts'
import { quotationFinder } from '../../../src/similarity/quotations/variants.ts'
import { keepsFinding } from './golden.ts'

keepsFinding('quotations', (pair, lexicon) => {
  const options = lexicon ? { lexicon } : {}
  const [one, other] = [pair.a.article, pair.b.article]
  return [
    ...sharedQuotations(pair).map(
      ({ a, b, speaker, same }) => `${a.join('-')} ${b.join('-')} ${speaker} ${same}`,
    ),
    ...alterationFinder(one, options)(other).map(({ a, b }) => `altered ${a} ${b}`),
    ...one.quotes.flatMap((quotation, n) =>
      quotationFinder(
        one,
        quotation,
        options,
      )(other).map(
        ({ index, same, cut, changes }) =>
          `${n} as ${index}: same ${same}, cut ${cut}${changes.map(({ relation, a, b }) => `; ${relation} ${a.join('-')} ${b.join('-')}`).join('')}`,
      ),
    ),
  ]
})
