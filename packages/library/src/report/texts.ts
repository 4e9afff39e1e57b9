import type { Side, Span } from '@unspin/core'
import { rowsOf } from '@unspin/core/rows'
import { kindWords, oneLine, sideNames } from '@unspin/core/wording'
import { annotationsOf, type Told, toldBy } from '../reading/texts/annotations.ts'
import { segmentsOf } from '../reading/texts/segmentation.ts'
import type { Evidence } from './evidence.ts'
import { fragment, type Markup } from './markup.ts'

/** A stretch of a text throughout which the same is told. */
interface Segment extends Told {
  start: number
  end: number
}

/**
 * Both texts beside each other, a row for each passage. `name` tells the passages of one comparison
 * from those of others on the page.
 */
export function textTable(evidence: Evidence, name: string): Markup {
  const { exhibits, comparison } = evidence
  const rows = rowsOf({ a: exhibits.a.article.text, b: exhibits.b.article.text }, comparison.passages)
  const cells = { a: new CellWriter(evidence, 'a', name, rows.map(({ a }) => a)), b: new CellWriter(evidence, 'b', name, rows.map(({ b }) => b)) } // prettier-ignore
  return fragment`<table class="texts">
    <thead>
      <tr>
        ${(['a', 'b'] as const).map((side) => fragment`<th scope="col"><span class="letter">${sideNames[side]}</span> <bdi>${exhibits[side].article.title ?? exhibits[side].source}</bdi></th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          fragment`<tr>
            ${cells.a.cell(row.a)}${cells.b.cell(row.b)}
          </tr> `,
      )}
    </tbody>
  </table>`
}

/** Writes one side's text, stretch by stretch, from its beginning to its end. */
class CellWriter {
  private readonly evidence: Evidence
  private readonly side: Side
  private readonly name: string
  private readonly segments: Segment[]
  private next = 0
  private readonly opened = new Set<number>()

  constructor(evidence: Evidence, side: Side, name: string, spans: readonly Span[]) {
    this.evidence = evidence
    this.side = side
    this.name = name
    const { article } = evidence.exhibits[side]
    const annotations = annotationsOf(article, evidence.comparison.passages, side)
    const cuts = [...spans.flat(), ...lineEnds(article.text)]
    this.segments = segmentsOf([0, article.text.length], annotations, cuts).map(({ start, end, tags }) => ({
      start,
      end,
      ...toldBy(tags),
    }))
  }

  cell([start, end]: Span): Markup {
    const lines: Segment[][] = [[]]
    while (this.segments[this.next]?.start < start) this.next++
    for (; this.segments[this.next]?.start < end; this.next++) {
      const segment = this.segments[this.next]
      if (/^\s*[\r\n]/.test(this.textOf(segment))) lines.push([])
      lines.at(-1)!.push(segment)
    }
    const filled = lines.filter((line) => line.some((segment) => /\S/.test(this.textOf(segment))))
    if (filled.length === 0) return fragment`<td class="empty"></td>`
    return fragment`<td>
      <span class="letter">${sideNames[this.side]}</span>${filled.map((line) => this.line(line))}
    </td>`
  }

  private line(segments: Segment[]): Markup {
    const content = segments.map((segment) => this.segment(segment))
    const removals = new Set(
      segments.filter((one) => /\S/.test(this.textOf(one))).map(({ removal }) => removal),
    )
    if (removals.has(null)) return fragment`<p dir="auto">${content}</p>`
    const kinds = new Set([...removals].map((removal) => removal!.kind))
    return fragment`<p dir="auto" class="excluded">${content}${[...kinds].map((kind) => fragment` <span class="why">${kind}</span>`)}</p>`
  }

  private segment(segment: Segment): Markup {
    const text = this.textOf(segment)
    const [passage] = segment.passages
    if (passage === undefined)
      return segment.removal ? fragment`<span class="excluded">${text}</span>` : fragment`${text}`
    const { kind } = this.evidence.comparison.passages[passage]
    return fragment`${this.markers(segment)}<mark class="${kind}">${this.marked(segment, text)}</mark>`
  }

  /** The numbers of the passages that begin here; each leads to its counterpart. */
  private markers({ passages }: Segment): Markup[] {
    const begun = passages.filter((passage) => !this.opened.has(passage))
    const other = this.side === 'a' ? 'b' : 'a'
    return begun.map((passage) => {
      this.opened.add(passage)
      const { kind } = this.evidence.comparison.passages[passage]
      const { sign, title } = kindWords[kind]
      const [here, there] = [this.side, other].map((side) => `${this.name}-${side}${passage + 1}`)
      return fragment`<a class="number ${kind}" id="${here}" href="#${there}" title="${title}">${passage + 1}\u00a0${sign}</a>`
    })
  }

  private marked({ mark }: Segment, text: string): Markup {
    if (!mark) return fragment`${text}`
    if (mark.type === 'only') return fragment`<span class="only">${text}</span>`
    const replacement = this.evidence.comparison.passages[mark.passage].replacements[mark.replacement]
    const other = this.side === 'a' ? 'b' : 'a'
    const counterpart = oneLine(this.evidence.exhibits[other].article.text.slice(...replacement[other]))
    return fragment`<span class="replaced ${replacement.relation}" title="${sideNames[other]}: ${counterpart}">${text}</span>`
  }

  private textOf({ start, end }: Segment): string {
    return this.evidence.exhibits[this.side].article.text.slice(start, end)
  }
}

/** Where lines begin and end: a segment is either of one line or the space between two. */
function lineEnds(text: string): number[] {
  return Array.from(text.matchAll(/\s*[\r\n]\s*/g), ({ index, 0: space }) => [
    index,
    index + space.length,
  ]).flat()
}
