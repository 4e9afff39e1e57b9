import type { Source } from './source.ts'

const pageName = /\.x?html?$/i

const spaceAndComments = /^\ufeff?(?:\s|<!--[^]*?-->|<\?xml[^>]{0,200}\?>)*/
/**
 * What the sniffing of browsers takes for HTML (mimesniff.spec.whatwg.org, 7.1), and what else
 * a piece of a page begins with.
 */
const firstTag =
  /^<(?:!doctype html|html|head|meta|link|script|style|title|base|body|iframe|header|main|article|section|nav|div|p|h[1-6]|span|font|center|table|ul|ol|blockquote|figure|img|a|b|br|i|em|strong)(?=[\s/>])/i
const anyTag = /<[a-z!][^<>]{0,1000}>/i

/** Whether a text is markup: by its file's name, if there is any tag in it, else by how it begins. */
export function isMarkup(text: string, name: string): boolean {
  return pageName.test(name) ? anyTag.test(text) : beginsAsMarkup(text)
}

/** Whether a source is to be read as a page. */
export const isPage = ({ format, text }: Source): boolean => format === 'html' || beginsAsMarkup(text)

function beginsAsMarkup(text: string): boolean {
  const start = text.slice(0, 4096).replace(spaceAndComments, '')
  return firstTag.test(start)
}
