import { expect, test } from 'vitest'
import { importsIn } from '../src/imports.ts'

test('every form of an import is read', () => {
  const source = `// import { no } from './comment.ts'
import './effect.ts'
import whole from './whole.ts'
import { a, type B } from './names.ts'
import type { C } from './types.ts'
import {
  long,
  longer,
} from './lines.ts'
export * from './all.ts'
export { d } from './passed.ts'
export type { E } from './passed-types.ts'
import manifest from '../package.json' with { type: 'json' }
const late = async () => (await import('./late.ts')).late
type Far = typeof import('./far.ts')
const text = "from './text.ts'"
`
  const expected = [
    './effect.ts',
    './whole.ts',
    './names.ts',
    './types.ts',
    './lines.ts',
    './all.ts',
    './passed.ts',
    './passed-types.ts',
    '../package.json',
    './late.ts',
    './far.ts',
  ]
  expect(importsIn(source).toSorted()).toEqual(expected.toSorted())
})

test('a component imports what its script does', () => {
  const source = `<script lang="ts">
  import Button from '../design/Button.svelte'
  import { type Route } from './route.ts'
</script>

<p>This was taken from 'elsewhere.ts'.</p>
`
  expect(importsIn(source)).toEqual(['../design/Button.svelte', './route.ts'])
})
