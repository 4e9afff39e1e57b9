import type { Block } from './block.ts'
import { isLetter } from './words.ts'

// Words that no text of the language does without, chosen so that a language's neighbours have few of them.
const functionWords: Record<string, string> = {
  en: 'the of and to in that is was for on with as his he at by which from they had are this she their has were said',
  de: 'der die das und nicht ist mit von den zu ein eine sich auf dem des auch wird für im sie haben war einer bei nach',
  fr: 'le la les et des est une un dans que qui pas sur pour du au avec plus ce il elle sont été aux cette par',
  es: 'el la los las y del que en una un por con para no su se al más lo es como ha pero este sus fue',
  it: 'il la di che è e per un una del della non con sono gli nel alla più anche dei le si ha come ma delle',
  pt: 'o a os as e do da que em um uma não para com por no na dos mais ao se foi como são das pelo',
  sv: 'och att det som en på är av för med den till inte har de ett om från var han hon ska efter vid',
  da: 'og at det som en på er af for med den til ikke har de et om fra var han hun skal efter ved jeg',
  pl: 'i w na z do się nie że jest to o od po przez za ale jak dla jego był która które został ma',
  cs: 'a v se na je že z s do o to za ve po od pro jako ale jeho byl která který bylo podle také',
  fi: 'ja on ei että se oli myös joka mutta kun hän ovat kuin mukaan sekä jo vain ole sen tai',
  tr: 've bir bu da de için ile olarak daha çok olan gibi ne kadar sonra ancak en o var değil',
  ru: 'и в на не что с по он как это из за к для от но его она они был было до после который года',
  uk: 'і в на не що з по він як це із за до для від але його вона вони був було після який та року',
  nl: 'de het een van en in is dat op te zijn met voor niet die aan er om ook als bij door maar uit naar hebben',
}

const languages = Object.keys(functionWords)
const languagesByWord = new Map<string, number[]>()
Object.values(functionWords).forEach((words, i) => {
  for (const word of words.split(' ')) languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), i])
})
const longestWord = Math.max(...[...languagesByWord.keys()].map((word) => word.length))
const none: number[] = []

/** By hash, whether a word may be one of these: spares nearly every other word the look-up. */
const mayBeFunctionWord = new Uint8Array(1 << 13)
const asciiLetters = 0x7f

/** Of the word at `start` to `end`, in whatever case; -1 where it has letters beyond ASCII. */
function hashAt(text: string, start: number, end: number): number {
  let hash = end - start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > asciiLetters) return -1
    hash = Math.imul(hash, 31) + (code | 0x20)
  }
  return (hash ^ (hash >>> 13)) & (mayBeFunctionWord.length - 1)
}

for (const word of languagesByWord.keys()) {
  const hash = hashAt(word, 0, word.length)
  if (hash !== -1) mayBeFunctionWord[hash] = 1
}

function languagesAt(text: string, start: number, end: number): number[] {
  if (end - start > longestWord) return none
  const hash = hashAt(text, start, end)
  if (hash !== -1 && mayBeFunctionWord[hash] === 0) return none
  return languagesByWord.get(text.slice(start, end).toLowerCase()) ?? none
}

/** Whether a word is one that no text of one of these languages does without. */
export const isFunctionWord = (word: string): boolean => languagesAt(word, 0, word.length).length > 0

const wordsRead = 160
const longestRead = 1000
const leastShare = 0.08
const leastLead = 1.25

const styled = /[\ud835\uff21-\uff5a]/

/** Letters dressed up as mathematical or full-width signs, as the letters that they are. */
const plain = (text: string) => (styled.test(text) ? text.normalize('NFKC') : text)

/** The language that a text's function words speak for, as BCP 47; null when they do not tell. */
export function guessLanguage(text: string, blocks: Block[]): string | null {
  const counts = languages.map(() => 0)
  let words = 0
  for (const block of blocks) {
    if (words >= wordsRead) break
    const sample = plain(text.slice(block.start, Math.min(block.end, block.start + longestRead)))
    let at = 0
    while (at < sample.length) {
      const from = at
      while (at < sample.length && isLetter(sample.charCodeAt(at))) at++
      if (at > from) {
        words++
        for (const i of languagesAt(sample, from, at)) counts[i]!++
      } else at++
    }
  }
  const [best, second] = counts
    .map((count, i) => ({ count, lang: languages[i]! }))
    .sort((x, y) => y.count - x.count)
  if (best!.count < 2) return languageByScript(text.slice(blocks[0]?.start, (blocks[0]?.start ?? 0) + 200))
  if (best!.count < words * leastShare || best!.count < second!.count * leastLead) return null
  return best!.lang
}

/** A few scripts write one language each, or nearly. */
function languageByScript(sample: string): string | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample)) return 'ja'
  if (/\p{Script=Hangul}/u.test(sample)) return 'ko'
  if (/\p{Script=Thai}/u.test(sample)) return 'th'
  return /\p{Script=Han}/u.test(sample) ? 'zh' : null
}
