import { publicationInWords } from '@unspin/core/dates'
import { counted, labelWords } from '@unspin/core/wording'
import type { Family, Member } from '../families/family.ts'
import { argumentOf } from '../reading/families/argument.ts'
import { type Branch, treeOf, walk } from '../reading/families/branches.ts'
import { inheritanceOf, nameOf } from '../reading/families/member.ts'
import { parentageOf } from '../reading/families/parentage.ts'
import type { Evidence, Stamp } from './evidence.ts'
import { findings, verdictLine } from './findings.ts'
import { fragment, type Markup } from './markup.ts'
import { page } from './page.ts'
import { share } from './wording.ts'

/** A copy of a family beside what it was most probably made from: A is the copy. */
export interface FamilyPair {
  member: Member
  evidence: Evidence
}

/** The evidence of a whole family as a page: the tree, then each copy beside what it was made from. */
export function familyReport(family: Family, pairs: readonly FamilyPair[], stamp: Stamp): string {
  const [original] = family.members
  const title = nameOf(original)
  const copies = family.members.length - 1
  const members = new Map(family.members.map((member) => [member.id, member]))
  const content = fragment`<header>
      <p class="eyebrow">A family of copies</p>
      <h1><bdi>${title}</bdi></h1>
      <p class="meaning">${counted(copies, 'copy', 'copies')} of one article. ${argumentOf(family, (day) => day).join(' ')}</p>
      <p class="figures">${spanOf(family)}</p>
    </header>
    <h2>Who derives from whom</h2>
    <ul class="tree">
      ${treeMarkup(treeOf(family.members), numbersOf(pairs), members)}
    </ul>
    ${pairs.length < copies && fragment`<p>The first ${counted(pairs.length, 'copy', 'copies')} follow in full; the rest is listed above alone.</p>`}
    ${pairs.map(
      ({ member, evidence }, i) =>
        fragment`<section class="pair" id="pair${i + 1}">
          <p class="eyebrow">Copy ${i + 1} of ${copies}: A beside B, which it was most probably made from</p>
          <h1>${labelWords[evidence.comparison.verdict.label].title}</h1>
          ${whyLine(parentageOf(member, members))} ${verdictLine(evidence)} ${findings(evidence, `c${i + 1}`)}
        </section>`,
    )}`
  return page(`Family: ${title}`, content, stamp)
}

function spanOf({ from, to, outlets }: Family): Markup {
  const days =
    from === null ? 'No article is dated' : from === to ? `Published ${from}` : `Published ${from} to ${to}`
  return fragment`${days}${outlets.length > 0 && fragment` · <bdi>${outlets.join(', ')}</bdi>`}`
}

/** By the id of a copy that is shown in full, its number on the page. */
const numbersOf = (pairs: readonly FamilyPair[]): ReadonlyMap<string, number> =>
  new Map(pairs.map(({ member }, i) => [member.id, i + 1]))

/** From the last copies up: a tree may be deeper than functions may call each other. */
function treeMarkup(
  root: Branch,
  numbers: ReadonlyMap<string, number>,
  members: ReadonlyMap<string, Member>,
): Markup {
  const made = new Map<Branch, Markup>()
  for (const branch of [...walk(root)].toReversed()) {
    const copies = branch.copies.map((copy) => made.get(copy)!)
    made.set(branch, itemOf(branch.member, copies, numbers, parentageOf(branch.member, members)))
  }
  return made.get(root)!
}

function itemOf(
  member: Member,
  copies: readonly Markup[],
  numbers: ReadonlyMap<string, number>,
  why: string | null,
): Markup {
  const number = numbers.get(member.id)
  const { article } = member
  const facts = [publicationInWords(article), article.publisher, article.source ?? article.id].filter(
    (fact) => fact !== null,
  )
  const title = fragment`<bdi>${nameOf(member)}</bdi>`
  return fragment`<li>
    ${number === undefined ? title : fragment`<a href="#pair${number}">${title}</a>`}
    <small>${relationOf(member)}${facts.map((fact) => fragment` · <bdi>${fact}</bdi>`)}</small>
    ${whyLine(why)}
    ${
      copies.length > 0 &&
      fragment`<ul>
        ${copies}
      </ul>`
    }
  </li>`
}

function relationOf(member: Member): string {
  const inheritance = inheritanceOf(member)
  if (inheritance === null) return 'probable original'
  const { label, confidence } = member.link!
  return `${labelWords[label].title.toLowerCase()}, confidence ${share(confidence)}, ${share(inheritance.borrowed)} of it from there`
}

/** Why it stands below this parent, where there was a choice. */
const whyLine = (why: string | null): Markup | false => why !== null && fragment`<p><small>${why}</small></p>`
