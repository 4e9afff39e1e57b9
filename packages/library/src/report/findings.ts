import { publicationInWords } from '@unspin/core/dates'
import { kinds, type Passage, type Side } from '@unspin/core'
import {
  confidenceOf,
  counted,
  directionTitle,
  kindWords,
  oneLine,
  relationWords,
  sideNames,
} from '@unspin/core/wording'
import { digestOf, type Evidence } from './evidence.ts'
import { fragment, type Markup } from './markup.ts'
import { textTable } from './texts.ts'
import { meaningOf, share } from './wording.ts'

/**
 * Everything a comparison found, for a page. `name` tells the anchors of one
 * comparison from those of others on it.
 */
export function findings(evidence: Evidence, name: string): Markup {
  return fragment`${bothExhibits(evidence)} ${reasons(evidence)}
    <h2>Both texts</h2>
    ${key(evidence)} ${textTable(evidence, name)} ${replacementList(evidence, name)} ${quotationList(evidence)}`
}

/** The verdict as the heading of a page or of a part of it. */
export function verdictLine({ comparison: { verdict } }: Evidence): Markup {
  const confidence = confidenceOf(verdict)
  return fragment`<p class="meaning">${meaningOf(verdict.label)}</p>
    ${confidence !== null && fragment`<p class="figures">Confidence ${confidence}</p>`}`
}

function bothExhibits(evidence: Evidence): Markup {
  return fragment`<div class="columns exhibits">
    ${(['a', 'b'] as const).map((side) => exhibit(evidence, side))}
  </div>`
}

function exhibit({ exhibits, comparison }: Evidence, side: Side): Markup {
  const { article, source } = exhibits[side]
  const { original } = comparison.direction
  const fields: [string, string | Markup | null][] = [
    [
      'Role',
      original === null
        ? null
        : original === side
          ? 'Original, by what the texts show'
          : 'Copy, by what the texts show',
    ],
    ['By', article.byline.join(', ') || null],
    ['Published', publicationInWords(article)],
    ['Publisher', article.publisher],
    ['Source', fragment`<bdi>${source}</bdi>`],
    ['Words', comparison[side].words.toLocaleString('en-US')],
    ['In common', `${share(comparison.shares[side])} of it stands in ${side === 'a' ? 'B' : 'A'}`],
    ['SHA-256', fragment`<code>${digestOf(article)}</code>`],
  ]
  return fragment`<div class="exhibit">
    <h2><span class="letter">${sideNames[side]}</span> <bdi>${article.title ?? 'Without a title'}</bdi></h2>
    <dl>
      ${fields.map(
        ([term, value]) =>
          value !== null &&
          fragment`<dt>${term}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
  </div>`
}

function reasons({ comparison: { verdict, direction, notes } }: Evidence): Markup {
  return fragment`<div class="columns">
      <div>
        <h2>Why this verdict</h2>
        <ul class="reasons">
          ${verdict.reasons.map((reason) => fragment`<li>${reason}</li>`)}
        </ul>
      </div>
      <div>
        <h2>${directionTitle(direction, verdict.label)}</h2>
        ${direction.original !== null && fragment`<p>Confidence ${share(direction.confidence)}</p>`}
        <ul class="reasons">
          ${direction.reasons.map((reason) => fragment`<li>${reason}</li>`)}
        </ul>
      </div>
    </div>
    ${
      notes.length > 0 &&
      fragment`<h2>Notes on the texts</h2>
        <ul class="reasons">
          ${notes.map((note) => fragment`<li>${note}</li>`)}
        </ul>`
    }`
}

function key({ comparison: { passages } }: Evidence): Markup {
  if (passages.length === 0) return fragment`<p>No passage of one corresponds to one of the other.</p>`
  const counts = kinds.map(
    (kind) => [kind, passages.filter((passage) => passage.kind === kind).length] as const,
  )
  return fragment`<ul class="key">
    ${counts.map(([kind, count]) => {
      const { sign, title, meaning } = kindWords[kind]
      return (
        count > 0 &&
        fragment`<li>
          <span class="number ${kind}">${sign}</span><mark class="${kind}">${title}</mark>: ${meaning},
          ${counted(count, 'passage')}
        </li>`
      )
    })}
    ${
      passages.some(({ replacements }) => replacements.length > 0) &&
      fragment`<li>
          <mark class="spun"><span class="replaced synonym">word</span></mark> replaced by a synonym
        </li>
        <li>
          <mark class="spun"><span class="replaced other">word</span></mark> replaced by another word
        </li>`
    }
    ${
      passages.some(({ only }) => only.a.length + only.b.length > 0) &&
      fragment`<li>
        <mark class="edited"><span class="only">word</span></mark> on this side only
      </li>`
    }
  </ul>`
}

function replacementList({ exhibits, comparison: { passages } }: Evidence, name: string): Markup | null {
  const listed = passages.flatMap((passage, i) =>
    passage.replacements.map((replacement) => ({ passage, i, replacement })),
  )
  if (listed.length === 0) return null
  const words = (side: Side, [start, end]: Passage['a']) =>
    oneLine(exhibits[side].article.text.slice(start, end)) || '–'
  return fragment`<h2>${counted(listed.length, 'replacement')}</h2>
    <div class="replacements">
      <table class="list">
        <thead>
          <tr>
            <th scope="col"></th>
            <th scope="col">In A</th>
            <th scope="col">In B</th>
            <th scope="col"></th>
          </tr>
        </thead>
        <tbody>
          ${listed.map(
            ({ passage, i, replacement }) =>
              fragment`<tr>
                <td><a class="number ${passage.kind}" href="#${name}-a${i + 1}">${i + 1}</a></td>
                <td>${words('a', replacement.a)}</td>
                <td>${words('b', replacement.b)}</td>
                <td class="nowrap"><small>${relationWords[replacement.relation]}</small></td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>`
}

function quotationList({ exhibits, comparison }: Evidence): Markup | null {
  const shared = comparison.quotations
  if (shared.length === 0) return null
  return fragment`<h2>${counted(shared.length, 'shared quotation')}</h2>
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          <th scope="col">In A</th>
          <th scope="col">In B</th>
        </tr>
      </thead>
      <tbody>
        ${shared.map(({ a, b, speaker, same }) => {
          const [inA, inB] = [exhibits.a.article.text.slice(...a), exhibits.b.article.text.slice(...b)].map(
            oneLine,
          )
          return fragment`<tr>
            <td>${speaker ?? fragment`<small>not named</small>`}</td>
            <td>“${inA}”</td>
            <td>${same ? fragment`<small>word for word</small>` : fragment`“${inB}”`}</td>
          </tr> `
        })}
      </tbody>
    </table>`
}
