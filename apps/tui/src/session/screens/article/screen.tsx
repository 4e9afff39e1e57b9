import { Lines } from '../../parts/components/lines.tsx'
import { openScreen, type OpenScreen } from '../../screen/open-screen.ts'
import type { Screen } from '../../screen/screen.ts'
import { articleKeys } from './keys.ts'
import { type ArticleAction, articleAfter, beginArticle } from './state.ts'
import type { ArticleState, ArticlePlace } from './opened.ts'
import { articleLines } from './view.ts'
import { articleWork } from './work.ts'

export const openArticle = (asked: ArticlePlace): OpenScreen => openScreen(articleScreen, beginArticle(asked))

/** One article: its story, and what is known of it. */
const articleScreen: Screen<ArticleState, ArticleAction> = {
  name: 'article',
  title: () => 'Article',
  update: articleAfter,
  keys: articleKeys,
  work: articleWork,
  paste: (text) => ({ type: 'typed', text }),
  fitted: (state, context) => articleAfter(state, { type: 'fitted' }, context),
  view: (state, context) => <Lines lines={articleLines(state, context)} />,
}
