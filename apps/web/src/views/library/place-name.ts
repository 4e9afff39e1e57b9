/** Where an article came from, in short: an address without its scheme, a path with its last folder. */
export function placeName(source: string | null): string {
  if (source === null) return ''
  if (/^https?:\/\//iu.test(source)) return source.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '')
  return source.split(/[/\\]/u).slice(-2).join('/')
}
