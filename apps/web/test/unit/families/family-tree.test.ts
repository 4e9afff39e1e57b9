import { describe, expect, test } from 'vitest'
import { FamilyTree, keyOf } from '../../../src/views/families/family-tree.svelte.ts'
import { linesOf } from '../../../src/views/families/branch-lines.ts'
import { family, largeFamily } from '../../../../../packages/library/test/reading/families/made.ts'

const small = () =>
  new FamilyTree(
    family([
      { id: 'root', published: '2025-02-01' },
      { id: 'late', parent: 'root', published: '2025-02-09' },
      { id: 'undated', parent: 'root', published: null },
      { id: 'early', parent: 'root', published: '2025-02-02' },
      { id: 'grandchild', parent: 'early', published: '2025-02-03', kept: 0.4, borrowed: 0.8 },
    ]),
  )
const shown = ({ rows }: FamilyTree) =>
  rows.map((row) =>
    row.type === 'member'
      ? row.branch.member.id
      : row.type === 'bundle'
        ? `${row.bundle.copies.length} on ${row.bundle.time}`
        : `+${row.hidden}`,
  )
/** So many days after the first, each with as many copies. */
const days = (count: number) => Array.from({ length: count }, (_, index) => `150 on 2025-02-${12 + index}`)

const press = (tree: FamilyTree, ...keys: string[]) => {
  for (const key of keys) tree.press(key)
  return tree.current
}

describe('rows', () => {
  test('go from each member to its copies, in order of their dates, the undated last', () => {
    const { rows } = small()
    expect(rows.map((row) => `${keyOf(row)} ${row.depth} ${row.position}/${row.siblings}`)).toEqual([
      'member root 0 1/1',
      'member early 1 1/3',
      'member grandchild 2 1/1',
      'member late 1 2/3',
      'member undated 1 3/3',
    ])
  })

  test('of a small family are all open', () => {
    expect(small().hidden).toBe(0)
  })

  test('of a large one are a few screens: its copies by day, which open a step at a time', () => {
    const tree = new FamilyTree(largeFamily(1200))
    expect(shown(tree)).toEqual(['root', '150 on 2025-02-11', ...days(6), '150 on null'])
    expect(tree.hidden).toBe(1201)
    press(tree, 'ArrowDown', 'ArrowRight')
    expect(tree.rows).toHaveLength(9 + 101)
    expect(tree.rows[102]).toMatchObject({ type: 'more', hidden: 50, depth: 2 })
    tree.current = keyOf(tree.rows[102]!)
    press(tree, 'ArrowRight')
    expect(tree.rows).toHaveLength(9 + 150)
    expect(tree.current).toBe(keyOf(tree.rows[102]!))
    expect(press(tree, 'ArrowLeft')).toBe('bundle 2025-02-11 root')
    press(tree, 'ArrowLeft')
    expect(tree.rows).toHaveLength(9)
  })

  test('of a large one can all be shown, and closed again', () => {
    const tree = new FamilyTree(largeFamily(1200))
    tree.openAll()
    expect(tree.hidden).toBe(0)
    tree.closeFar()
    expect(tree.rows).toHaveLength(9)
  })

  test('open as far as it takes to show one member', () => {
    const tree = new FamilyTree(largeFamily(1200))
    tree.reveal('late')
    expect(shown(tree)).toContain('late')
    expect(tree.current).toBe('member late')
    tree.reveal('stranger')
    expect(tree.current).toBe('member late')
  })

  test('are made of chains of any length', () => {
    const chain = Array.from({ length: 1204 }, (_, index) => ({
      id: `${index}`,
      ...(index > 0 && { parent: `${index - 1}` }),
    }))
    const tree = new FamilyTree(family(chain))
    tree.openAll()
    expect(tree.rows.at(-1)).toMatchObject({ depth: 1203 })
  })
})

describe('keys', () => {
  test('go from row to row, and stop at both ends', () => {
    const tree = small()
    expect(press(tree, 'ArrowDown')).toBe('member early')
    expect(press(tree, 'End', 'ArrowDown')).toBe('member undated')
    expect(press(tree, 'Home', 'ArrowUp')).toBe('member root')
    expect(tree.press('x')).toBe(false)
  })

  test('open and close, enter and leave', () => {
    const tree = small()
    expect(press(tree, 'ArrowDown', 'ArrowLeft')).toBe('member early')
    expect(shown(tree)).not.toContain('grandchild')
    expect(press(tree, 'ArrowRight', 'ArrowRight')).toBe('member grandchild')
    expect(press(tree, 'ArrowLeft')).toBe('member early')
    expect(press(tree, 'ArrowLeft', 'ArrowLeft')).toBe('member root')
  })

  test('a row that has gone leaves the keyboard at the original', () => {
    const tree = small()
    tree.current = 'member grandchild'
    const [, early] = tree.rows
    if (early?.type === 'member') tree.setOpen(early, false)
    expect(tree.current).toBe('member root')
  })
})

describe('lines', () => {
  test('lead from the parent, tell how much it kept, and pass by those further down', () => {
    const tree = small()
    const [root, early, grandchild, , last] = tree.rows.map((row) => linesOf(row, tree.timeline))
    expect(root).toMatchObject({ from: null, hasBelow: true, passing: [] })
    expect(early).toMatchObject({ from: { goesOn: true }, hasBelow: true, passing: [] })
    expect(grandchild).toMatchObject({
      from: { goesOn: false, kept: 0.4, place: early!.place },
      passing: [root!.place],
    })
    expect(last).toMatchObject({ from: { goesOn: false, place: root!.place }, hasBelow: false })
  })
})
