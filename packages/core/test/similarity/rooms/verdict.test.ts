import { compare } from '../../../src/index.ts'
import { figure, keepsFinding } from './golden.ts'

keepsFinding('verdict', ({ a, b }, lexicon) => {
  const { verdict, shares, explanation } = compare(a.article, b.article, {
    ...(lexicon && { lexicon }),
    explain: true,
  })
  return [
    `${verdict.label}, shares ${shares.a} and ${shares.b}`,
    Object.entries(explanation!.features)
      .map(([name, value]) => `${name} ${figure(value)}`)
      .join(', '),
  ]
})
