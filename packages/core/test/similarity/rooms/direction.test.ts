import { compare } from '../../../src/index.ts'
import { keepsFinding } from './golden.ts'

keepsFinding('direction', ({ a, b }, lexicon) => {
  const { direction } = compare(a.article, b.article, lexicon ? { lexicon } : {})
  return [`${direction.original} ${direction.confidence}`, ...direction.reasons]
})
