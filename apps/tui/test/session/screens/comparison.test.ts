import { describe, expect, test } from 'vitest'
import { fakeClient } from '../../helpers/fake-client.ts'
import { keys, noServices } from '../../helpers/session.tsx'
import { choosing, client, reading } from '../../helpers/two-files.ts'

describe('reading', () => {
  test('the whole screen', async () => {
    const session = await reading()
    expect(session.screen().trimEnd()).toBe(
      ` SPUN 97 %   original B 80 %   in common: 100 % of A, 96 % of B
 3 of 12 words are replaced by another.
 1/3 [⇄]”=
   A  copy.txt                             B  ours.txt
                                       │
▌⇄ The [cost] of fuel [climbed] on     │▌⇄ The [price] of fuel [rose] on
▌⇄ Tuesday.                            │▌⇄ Tuesday.
                                       │
 ” We are poor now                     │ ” We are poor now
                                       │
 = Nobody knows why.                   │ = Nobody knows why.
                                       │
                                       │
                                       │
                                       │
                                       │
                                       │
                                       │
                                       │
 ⇄ spun, 90 % similar, 2 replaced: words replaced one for one, their order kept
 price → cost · rose → climbed

 n next  N previous  Space page  e evidence  o report  y copy  q back  ? help`,
    )
  })

  test('n and N, arrows and vi keys move from passage to passage', async () => {
    const session = await reading()
    session.press('n')
    expect(await session.shows('2/3')).toContain('▌” We are poor now                     │▌” We are poor now')
    session.press(keys.down)
    await session.shows('3/3')
    session.press('j')
    session.press('k')
    await session.shows('2/3')
    session.press(keys.up)
    await session.shows('1/3')
    session.press('G')
    await session.shows('3/3')
    session.press('gn')
    await session.shows('2/3')
  })

  test('e shows all reasons and replacements', async () => {
    const session = await reading()
    session.press('e')
    const evidence = await session.shows('Replaced in passage 1')
    for (const line of [
      '• 3 of 12 words',
      '• price → cost (synonym)',
      '• /home/copy.txt was read as Latin-1.',
    ]) {
      expect(evidence).toContain(line)
    }
    session.press('q')
    await session.shows('1/3')
  })

  test('? lists the keys and explains the signs', async () => {
    const session = await reading()
    session.press('?')
    const help = await session.shows('Keys')
    expect(help).toMatch(/n ↓ j +next passage/)
    expect(help).toContain('⇄ spun: words replaced one for one')
    session.press(keys.escape)
    await session.shows('1/3')
  })

  test('q goes back to the choice as it was left', async () => {
    const session = await reading()
    session.press('q')
    expect(await session.shows('Choose two articles')).toContain('copy.txt')
  })

  test.each([
    [60, 20],
    [80, 24],
    [120, 40],
    [200, 50],
  ])('fills a window of %d×%d and no more', async (columns, rows) => {
    const session = await reading()
    session.resize({ columns, rows })
    await session.shows(new RegExp(`^.{${Math.floor((columns - 1) / 2)}}│`, 'm'))
    const lines = session.frame().split('\n')
    expect(lines.length).toBeLessThanOrEqual(rows)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns)
    expect(lines.at(-1)).toContain('n next')
  })

  test('a window that is too small says so', async () => {
    const session = await reading()
    session.resize({ columns: 59, rows: 20 })
    await session.shows('Unspin needs 60×20; this window has 59×20.')
    session.resize({ columns: 60, rows: 20 })
    await session.shows('1/3')
  })
})

test('/ leads to the next passage that has the words', async () => {
  const session = await reading()
  session.press('/NOBODY')
  await session.shows('Search: NOBODY')
  session.press(keys.enter)
  await session.shows('3/3')
  session.press('/poor')
  session.press(keys.enter)
  await session.shows('2/3')
  session.press('/not there')
  session.press(keys.enter)
  await session.shows('2/3')
})

test('y copies the passage with where it stands, p reads the report in the pager, o opens it in the browser', async () => {
  const copied: string[] = []
  const paged: string[] = []
  const desktop = {
    ...noServices.desktop,
    copy: async (text: string) => void copied.push(text),
    read: async (lines: readonly string[]) => void paged.push(...lines),
    browse: async ({ name, content }: { name: string; content: string }) => `${name} ${content}`,
  }
  const reports = { comparison: { query: async () => ({ name: 'report.html', content: '<html>' }) } }
  const session = choosing({ desktop, client: fakeClient({ ...client, reports }) })
  await session.shows('copy.txt')
  session.press('j\rjj\r')
  await session.shows('SPUN')
  session.press('y')
  await session.shows('Passage 1 is copied')
  expect(copied[0]).toMatch(
    /^“The cost of fuel climbed on Tuesday\.”\nA: .*, characters 1–36\n\n“The price of fuel rose/,
  )
  session.press('p')
  await expect.poll(() => paged.join('\n')).toContain('Passages in common')
  session.press('o')
  await session.shows('report.html <html>')
})
