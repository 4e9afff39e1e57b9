import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import { Tokenizer } from 'htmlparser2'
import { attributeNamed, type AttributeName, type Attributes } from './attributes.ts'
import { createElement, type Element } from './element.ts'

/** Deeper elements become children of the last one within the bound: what walks the tree may recurse. */
const deepest = 200
/**
 * Ten times what large pages hold. Beyond it tags are dropped and only text is kept, so that
 * memory stays in proportion to it.
 */
const mostElements = 200_000

const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

// Which open elements the start of another one ends, as far as it matters for
// reading: lists, tables and paragraphs.
const endsParagraph = new Set(
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
)
const ends = new Map<string, readonly string[]>([
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['tr', ['tr', 'td', 'th']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
])
const paragraph = ['p']
const scopes = new Set(['ul', 'ol', 'table', 'dl', 'select', 'div', 'section', 'article', 'body'])

/**
 * Most pages have no other tags: their names are made into strings once and for
 * all, and compared by identity.
 */
const commonTags = new Map(
  `a abbr article aside b blockquote body br button caption center cite code dd div dl dt em embed fieldset figcaption figure footer form
  g h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label li link main menu meta nav noscript ol option p path picture pre
  script section select small source span strong style sub sup svg table tbody td textarea tfoot th thead time title tr u ul use video`
    .split(/\s+/)
    .map((tag) => [tag, tag]),
)

/** In these a reference to a character, such as '&amp;', is none. */
const verbatimTags = new Set('script style xmp iframe noembed noframes plaintext'.split(' '))

export interface Page {
  root: Element
  /** All elements, in order of the page. */
  elements: Element[]
}

/** Reads HTML, well-formed or not, into a tree. Linear: the stack of open elements is bounded. */
export function parseHtml(html: string): Page {
  const builder = new TreeBuilder(html)
  // The tokenizer could decode references such as '&amp;', but then it looks at every character;
  // we decode where there is an '&'.
  const tokenizer = new Tokenizer({ decodeEntities: false }, builder)
  tokenizer.write(html)
  tokenizer.end()
  return builder
}

class TreeBuilder implements Page {
  readonly root = createElement('#root', {})
  readonly elements: Element[] = []
  private readonly html: string
  private readonly open = [this.root]
  private top = this.root
  private tag = ''
  private attributes: Attributes | null = null
  /** Null where the attribute is none that is kept. */
  private attribute: AttributeName | null = null
  private value = ''
  private isVerbatim = false
  /** How many elements of a tag are open: most ends and starts end nothing, and need not look. */
  private readonly counts = new Map<string, number>()

  constructor(html: string) {
    this.html = html
  }

  ontext(start: number, end: number): void {
    const text = this.html.slice(start, end)
    this.addText(!this.isVerbatim && text.includes('&') ? decodeHTML(text) : text)
  }

  /** Text beside text is one: stray signs cut it. */
  private addText(text: string): void {
    const { children } = this.top
    const last = children.length - 1
    const before = last < 0 ? undefined : children[last]
    if (typeof before === 'string') children[last] = before + text
    else children.push(text)
  }

  onopentagname(start: number, end: number): void {
    const tag = this.tagAt(start, end)
    const isParagraph = endsParagraph.has(tag)
    if (isParagraph || tag === 'body') this.endHead()
    if (isParagraph) this.endOpen(paragraph)
    const ended = ends.get(tag)
    if (ended) this.endOpen(ended)
    this.tag = tag
    this.attributes = {}
  }

  private tagAt(start: number, end: number): string {
    const given = this.html.slice(start, end)
    const known = commonTags.get(given)
    if (known !== undefined) return known
    const tag = given.toLowerCase()
    return commonTags.get(tag) ?? tag
  }

  onattribname(start: number, end: number): void {
    const name = this.attributes && attributeNamed(this.html, start, end)
    // Of several of one name the first counts.
    this.attribute = name && this.attributes![name] === undefined ? name : null
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute === null) return
    const value = this.html.slice(start, end)
    this.value = value.includes('&') ? decodeHTMLAttribute(value) : value
  }

  onattribend(): void {
    if (this.attribute !== null) this.attributes![this.attribute] = this.value
    this.attribute = null
  }

  onopentagend(): void {
    const { tag, attributes } = this
    if (!attributes) return
    this.attributes = null
    this.isVerbatim = verbatimTags.has(tag)
    if (this.elements.length >= mostElements) return this.addText(' ')
    const element = createElement(tag, attributes)
    this.elements.push(element)
    this.top.children.push(element)
    if (!voidTags.has(tag) && this.open.length < deepest) this.push(element)
  }

  onselfclosingtag(): void {
    this.onopentagend()
  }

  onclosetag(start: number, end: number): void {
    this.isVerbatim = false
    const tag = this.tagAt(start, end)
    if (!this.counts.get(tag)) return
    let at = this.open.length - 1
    while (this.open[at]!.tag !== tag) at--
    this.cut(at)
  }

  private push(element: Element): void {
    this.open.push(element)
    this.top = element
    this.counts.set(element.tag, (this.counts.get(element.tag) ?? 0) + 1)
  }

  /** Ends the elements that are open from a place on. */
  private cut(from: number): void {
    while (this.open.length > from) {
      const { tag } = this.open.pop()!
      this.counts.set(tag, this.counts.get(tag)! - 1)
    }
    this.top = this.open[from - 1]!
  }

  /** What can be seen ends a head that was left open. */
  private endHead(): void {
    if (!this.counts.get('head')) return
    for (let at = 1; at < Math.min(4, this.open.length); at++)
      if (this.open[at]!.tag === 'head') return this.cut(at)
  }

  /**
   * Ends an open element that the next one cannot stand in, unless a list or a
   * table between them begins anew.
   */
  private endOpen(tags: readonly string[]): void {
    let count = 0
    for (const tag of tags) count += this.counts.get(tag) ?? 0
    if (count === 0) return
    for (let i = this.open.length - 1; i > 0; i--) {
      const { tag } = this.open[i]!
      if (tags.includes(tag)) this.cut(i)
      else if (scopes.has(tag)) return
    }
  }

  ontextentity(): void {}
  onattribentity(): void {}
  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
