import { Tokenizer } from 'htmlparser2'

/** An element of a page, as plain data. */
export interface Element {
  tag: string
  attributes: Record<string, string>
  children: (Element | string)[]
}

/** Deeper elements become children of the last one within the bound: what walks the tree may recurse. */
const deepest = 200
/** Ten times what large pages hold. Of more, the text is kept and the tags are not: memory stays in proportion to the text. */
const mostElements = 200_000

const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

// Which open elements the start of another one ends, as far as it matters for reading: lists, tables and paragraphs.
const endsParagraph = new Set(
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
)
const ends = new Map<string, ReadonlySet<string>>([
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['tr', new Set(['tr', 'td', 'th'])],
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['td', 'th'])],
])
const paragraph: ReadonlySet<string> = new Set(['p'])
const scopes = new Set(['ul', 'ol', 'table', 'dl', 'select', 'div', 'section', 'article', 'body'])

/** Reads HTML, well-formed or not, into a tree. Linear: the stack of open elements is bounded. */
export function parseHtml(html: string): Element {
  const builder = new TreeBuilder(html)
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder)
  tokenizer.write(html)
  tokenizer.end()
  return builder.root
}

class TreeBuilder {
  readonly root: Element = { tag: '#root', attributes: {}, children: [] }
  private readonly html: string
  private readonly open: Element[] = [this.root]
  private current: Element | null = null
  private attribute = ''
  private value = ''
  private elements = 0
  /** How many elements of a tag are open: most ends and starts end nothing, and need not look. */
  private readonly counts = new Map<string, number>()

  constructor(html: string) {
    this.html = html
  }

  private get top(): Element {
    return this.open[this.open.length - 1]!
  }

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end))
  }

  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint))
  }

  /** Text beside text is one: entities and stray signs cut it. */
  private addText(text: string): void {
    const { children } = this.top
    const last = children.length - 1
    const before = children[last]
    if (typeof before === 'string') children[last] = before + text
    else children.push(text)
  }

  onopentagname(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase()
    if (tag === 'body' || endsParagraph.has(tag)) this.endHead()
    if (endsParagraph.has(tag)) this.endOpen(paragraph)
    const ended = ends.get(tag)
    if (ended) this.endOpen(ended)
    this.current = { tag, attributes: {}, children: [] }
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase()
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    this.value += this.html.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    const attributes = this.current?.attributes
    // What every object has, such as a constructor, is no attribute that was given; and __proto__ cannot be kept as one.
    if (attributes && this.attribute !== '__proto__' && !Object.hasOwn(attributes, this.attribute))
      attributes[this.attribute] = this.value
  }

  onopentagend(): void {
    const element = this.current
    if (!element) return
    this.current = null
    if (++this.elements > mostElements) return this.addText(' ')
    this.top.children.push(element)
    if (!voidTags.has(element.tag) && this.open.length < deepest) this.push(element)
  }

  onselfclosingtag(): void {
    this.onopentagend()
  }

  onclosetag(start: number, end: number): void {
    const tag = this.html.slice(start, end).toLowerCase()
    if (!this.counts.get(tag)) return
    this.cut(this.open.findLastIndex((element) => element.tag === tag))
  }

  private push(element: Element): void {
    this.open.push(element)
    this.counts.set(element.tag, (this.counts.get(element.tag) ?? 0) + 1)
  }

  /** Ends the elements that are open from a place on. */
  private cut(from: number): void {
    for (const { tag } of this.open.splice(from)) this.counts.set(tag, this.counts.get(tag)! - 1)
  }

  /** What can be seen ends a head that was left open. */
  private endHead(): void {
    const head = this.open.slice(0, 4).findIndex(({ tag }) => tag === 'head')
    if (head > 0) this.cut(head)
  }

  /** Ends an open element that the next one cannot stand in, unless a list or a table between them begins anew. */
  private endOpen(tags: ReadonlySet<string>): void {
    let count = 0
    for (const tag of tags) count += this.counts.get(tag) ?? 0
    if (count === 0) return
    for (let i = this.open.length - 1; i > 0; i--) {
      const { tag } = this.open[i]!
      if (tags.has(tag)) this.cut(i)
      else if (scopes.has(tag)) return
    }
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
