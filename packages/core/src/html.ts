// Apart from the rest: who never meets a page need not carry the tokenizer.
export { extractHtml, type HtmlOptions } from './extraction/html/extract-html.ts'
