import type { BoilerplateKind } from '../../article.ts'

// What outlets ask of their readers, and what they ask it for. One alone is prose; together, in a short block
// that speaks to the reader, they are an appeal.
const requests = new Set(
  `sign subscribe join follow click get send email e-mail write call text tell support donate give download watch listen visit
  contact register share pick hear reach leave become receive vote melden abonnieren
  folgen abonnez suivez inscrivez recevez suscríbete síguenos únete recibe iscriviti seguici ricevi abbonati`.split(
    /\s+/,
  ),
)
const offers = new Set(
  `newsletter newsletters inbox podcast podcasts episode newsroom editor comments subscription subscriptions membership
  member subscriber supporter friend donation studio signal whatsapp facebook instagram tiktok twitter youtube telegram linkedin
  journalism reporting bulletin crossword letters email e-mail channel survey poll quiz website copy tip tips story stories photo
  photos pictures videos memory memories digest alerts cookies advert bundle offer trial`.split(/\s+/),
)
const longest = 200

/**
 * Whether a block in lower case asks its reader for something: to sign up, write in, pay,
 * follow; and of which kind it is.
 */
export function appealOf(folded: string): { kind: BoilerplateKind; rule: string } | null {
  if (folded.length > longest || !/\b(?:your?|us|our)\b/.test(folded) || /["“”«»]/.test(folded)) return null
  const words = folded.split(/[^\p{L}'-]+/u)
  const isRequest = folded
    .split(/[.?!:;,|–—]\s*|\b(?:and|but|please|und|et|y)\s+/)
    .some((sentence) => requests.has(firstWord(sentence)))
  if (!isRequest || !words.some((word) => offers.has(word))) return null
  const kind = words.includes('us') || words.includes('email') ? 'contact' : 'subscription'
  return { kind, rule: 'asks the reader for something' }
}

const firstWord = (sentence: string) => /^[\p{L}-]*/u.exec(sentence.trim())![0]
