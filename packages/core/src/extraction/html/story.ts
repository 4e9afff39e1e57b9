import { flatText } from './elements.ts'
import type { Measures } from './measure.ts'
import type { Element } from './element.ts'

/** How much of the prose a child must hold to be gone into; less where its name says that it is the story. */
const dominant = 0.75
const dominantStory = 0.4
const leastArticle = 0.25
const mostHeadings = 50

/** These are blocks of a story, even where one is all of it. */
const paragraphs = new Set(['p', 'li', 'blockquote', 'pre', 'dd'])

const storyNames =
  /article-?body|articlebody|entry-content|post-content|post-body|story-body|article-content|content-body|article__body|rich-?text|single-content|td-post-content/i

/**
 * Finds the element that holds the story: from the page, or the one article on it that holds the headline,
 * inwards, as long as one child holds nearly all of the prose.
 */
export function findStory(root: Element, measures: Measures, title: string | null): Element {
  let story = articleOf(root, measures, title) ?? root
  for (;;) {
    const { prose } = measures.get(story)!
    const next = prose > 0 ? dominantChild(story, prose, measures) : null
    if (!next) return story
    story = next
  }
}

/**
 * Of several articles on a page, the one whose headline is the title, unless it is
 * a mere stub beside the others.
 */
function articleOf(root: Element, measures: Measures, title: string | null): Element | null {
  const titled: Element[] = []
  let headings = 0
  const walk = (element: Element, article: Element | null) => {
    for (const child of element.children)
      if (typeof child !== 'string' && measures.has(child)) {
        if (child.tag === 'h1' && article && ++headings <= mostHeadings && flatText(child) === title)
          titled.push(article)
        walk(child, child.tag === 'article' ? child : article)
      }
  }
  walk(root, null)
  const [article, another] = titled
  if (!article || another) return null
  return measures.get(article)!.prose >= measures.get(root)!.prose * leastArticle ? article : null
}

function dominantChild(story: Element, prose: number, measures: Measures): Element | null {
  let best: Element | null = null
  let most = 0
  for (const child of story.children) {
    if (typeof child === 'string' || paragraphs.has(child.tag)) continue
    const measure = measures.get(child)
    const own = measure && !measure.residue ? measure.prose : 0
    if (own > most && own >= prose * (isStory(child) ? dominantStory : dominant)) {
      best = child
      most = own
    }
  }
  return best
}

function isStory({ tag, attributes }: Element): boolean {
  if (
    tag === 'article' ||
    tag === 'main' ||
    attributes['itemprop'] === 'articleBody' ||
    attributes['role'] === 'main'
  )
    return true
  return storyNames.test(attributes['class'] ?? '') || storyNames.test(attributes['id'] ?? '')
}
