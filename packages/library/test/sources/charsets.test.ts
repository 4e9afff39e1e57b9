import { describe, expect, test } from 'vitest'
import { readFile } from './made/read.ts'

const polish =
  'Rząd ogłosił w poniedziałek, że budowa nowego mostu rozpocznie się wiosną. Źródła podają, że koszt będzie wyższy.'
const russian = 'Правительство объявило в понедельник, что строительство нового моста начнётся весной.'

/** Each letter by its place in a part of a character set, written down in order. */
const encoded = (text: string, start: number, letters: string): Buffer =>
  Buffer.from(
    [...text].map((letter) =>
      letters.includes(letter) ? start + letters.indexOf(letter) : letter.charCodeAt(0),
    ),
  )

const koi8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'
const cyrillic = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'

const windows1250: Record<string, number> = {
  ą: 0xb9,
  ć: 0xe6,
  ę: 0xea,
  ł: 0xb3,
  ń: 0xf1,
  ó: 0xf3,
  ś: 0x9c,
  ź: 0x9f,
  ż: 0xbf,
  Ź: 0x8f,
}
const polish1250 = Buffer.from([...polish].map((letter) => windows1250[letter] ?? letter.charCodeAt(0)))

const withoutYo = russian.replaceAll('ё', 'е')

describe('a text of another alphabet is read by the letters of its language', () => {
  test.each([
    ['Windows-1251', encoded(withoutYo, 0xc0, cyrillic), withoutYo],
    ['koi8-r', encoded(withoutYo, 0xc0, koi8), withoutYo],
    ['Windows-1250', polish1250, polish],
  ])('%s', async (charset, bytes, text) => {
    expect((await readFile('a.txt', bytes)).sources).toMatchObject([
      { text, notes: [`a.txt is not UTF-8; read as ${charset}`] },
    ])
  })

  test('in lines of JSON and in tables, too', async () => {
    const json = Buffer.concat([Buffer.from('{"text": "'), polish1250, Buffer.from('"}')])
    const table = Buffer.concat([Buffer.from('id,text\n1,"'), polish1250, Buffer.from('"\n')])

    expect((await readFile('a.jsonl', json)).sources).toMatchObject([{ text: polish }])
    expect((await readFile('a.csv', table)).sources).toMatchObject([{ text: polish }])
  })
})

test.each([
  [
    'The minister said it was \x93fine\x94. It was a long day for all of us in the city.',
    'The minister said it was “fine”. It was a long day for all of us in the city.',
  ],
  ['Caf\xe9', 'Café'],
  [
    'Le caf\xe9 a ferm\xe9 mercredi, a dit la propri\xe9taire.',
    'Le café a fermé mercredi, a dit la propriétaire.',
  ],
  [
    'Die Regierung k\xfcndigte an, dass der Bau der neuen Br\xfccke im Fr\xfchjahr beginnt.',
    'Die Regierung kündigte an, dass der Bau der neuen Brücke im Frühjahr beginnt.',
  ],
])('a Western text is still read as one: %s', async (bytes, text) => {
  expect((await readFile('a.txt', Buffer.from(bytes, 'latin1'))).sources).toMatchObject([
    { text, notes: ['a.txt is not UTF-8; read as Windows-1252'] },
  ])
})

test('what no language speaks for is told', async () => {
  const noise = Buffer.from(Array.from({ length: 500 }, (_, index) => 0x80 + ((index * 31) % 128)))

  expect((await readFile('a.txt', noise)).failed).toEqual([
    'a.txt is neither UTF-8 nor Western (Windows-1252) text. Save it as UTF-8 and try again.',
  ])
})
