import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { circlesIn } from '../src/circles.ts'
import { faultsOf } from '../src/floors.ts'
import { readImports } from '../src/imports.ts'
import { plan } from '../src/plan.ts'

const root = new URL('../../../', import.meta.url)

test('every package and app has its floors', () => {
  const folders = ['packages', 'apps']
    .flatMap((kind) => readdirSync(new URL(kind, root)).map((name) => `${kind}/${name}`))
    .filter((folder) => existsSync(new URL(`${folder}/src`, root)))
  expect(Object.keys(plan).toSorted()).toEqual(folders.toSorted())
})

describe.each(Object.entries(plan))('%s', (folder, floors) => {
  const imports = readImports(fileURLToPath(new URL(`${folder}/src`, root)))

  test('keeps to its floors', () => {
    expect(faultsOf(imports, floors)).toEqual([])
  })

  test('has no circle of imports, be they types', () => {
    expect(circlesIn(imports)).toEqual([])
  })
})
