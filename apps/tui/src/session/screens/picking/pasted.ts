import { addingArticle } from './adding.ts'
import type { Deed } from '../../screen/screen.ts'
import type { PickingAction, Purpose } from './state.ts'

/** Shorter text, or on one line, is a path, an address or a part of a name. */
const shortestArticle = 200

/** A pasted article is taken for one; anything else for what might have been typed. */
export function pasted(purpose: Purpose, text: string): Deed<PickingAction> {
  if (text.length < shortestArticle || !text.trim().includes('\n')) return { type: 'typed', text }
  const name = 'pasted text'
  if (purpose === 'add') return addingArticle(name, text)
  return { move: 'open', to: { screen: 'copies', article: { wanted: { name, text }, name } } }
}
