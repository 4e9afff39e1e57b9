import { counted, labelWords } from '@unspin/core/wording'
import type { Family, Member } from '../families/family.ts'
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
  const title = original.article.title ?? original.id
  const copies = family.members.length - 1
  const content = fragment`<header>
      <p class="eyebrow">A family of copies</p>
      <h1><bdi>${title}</bdi></h1>
      <p class="meaning">${counted(copies, 'copy', 'copies')} of one article. ${toldSentence(family)}</p>
      <p class="figures">${spanOf(family)}</p>
    </header>
    <h2>Who derives from whom</h2>
    <ul class="tree">
      ${branch(original, family, pairs)}
    </ul>
    ${pairs.length < copies && fragment`<p>The first ${counted(pairs.length, 'copy', 'copies')} follow in full; the rest is listed above alone.</p>`}
    ${pairs.map(
      ({ evidence }, i) =>
        fragment`<section class="pair" id="pair${i + 1}">
          <p class="eyebrow">Copy ${i + 1} of ${copies}: A beside B, which it was most probably made from</p>
          <h1>${labelWords[evidence.comparison.verdict.label].title}</h1>
          ${verdictLine(evidence)} ${findings(evidence, `c${i + 1}`)}
        </section>`,
    )}`
  return page(`Family: ${title}`, content, stamp)
}

export function toldSentence({ told }: Family): string {
  const { original, copy, neither } = told
  if (original + copy === 0)
    return 'The texts do not tell which is the original; this one is likest to the rest.'
  const silent = neither > 0 ? `, ${neither} tell neither` : ''
  return `${counted(original, 'comparison')} in the family tell that it is the original, ${copy} that it is a copy${silent}.`
}

function spanOf({ from, to, outlets }: Family): Markup {
  const days =
    from === null ? 'No article is dated' : from === to ? `Published ${from}` : `Published ${from} to ${to}`
  return fragment`${days}${outlets.length > 0 && fragment` · <bdi>${outlets.join(', ')}</bdi>`}`
}

function branch(member: Member, family: Family, pairs: readonly FamilyPair[]): Markup {
  const children = family.members.filter(({ parent }) => parent === member.id)
  const at = pairs.findIndex((pair) => pair.member.id === member.id)
  const { article, link } = member
  const facts = [article.published, article.publisher, article.source ?? article.id].filter(
    (fact) => fact !== null,
  )
  const title = fragment`<bdi>${article.title ?? article.id}</bdi>`
  return fragment`<li>
    ${at < 0 ? title : fragment`<a href="#pair${at + 1}">${title}</a>`}
    <small>${link ? relationOf(member) : 'probable original'}${facts.map((fact) => fragment` · <bdi>${fact}</bdi>`)}</small>
    ${
      children.length > 0 &&
      fragment`<ul>
        ${children.map((child) => branch(child, family, pairs))}
      </ul>`
    }
  </li>`
}

function relationOf({ id, link }: Member): string {
  const { label, confidence, shares, a } = link!
  return `${labelWords[label].title.toLowerCase()}, confidence ${share(confidence)}, ${share(a === id ? shares.a : shares.b)} of it from there`
}
