import type { ListedArticle } from '../../../src/views/library/article-list.svelte.ts'

export function listed(id: string, more: Partial<ListedArticle> = {}): ListedArticle {
  return {
    id,
    version: 1,
    source: `/articles/${id}.txt`,
    title: `Article ${id}`,
    opening: null,
    byline: [],
    publisher: null,
    published: null,
    publishedTime: null,
    lang: 'en',
    words: 100,
    hash: id,
    added: '2026-01-01T00:00:00.000Z',
    copies: 0,
    ...more,
  }
}
