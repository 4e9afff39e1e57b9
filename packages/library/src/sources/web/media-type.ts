/** What a Content-Type header says: 'text/html; charset=utf-8'. */
export function parseMediaType(header: string | undefined): { mediaType?: string; charset?: string } {
  const mediaType = header?.split(';', 1)[0]?.trim().toLowerCase()
  const charset = /;\s*charset\s*=\s*"?([\w.:-]{2,40})/i.exec(header ?? '')?.[1]
  return { ...(mediaType && { mediaType }), ...(charset !== undefined && { charset }) }
}

const others: ReadonlyMap<string, string> = new Map([
  ['image', 'a picture'],
  ['audio', 'a recording'],
  ['video', 'a film'],
  ['font', 'a font'],
  ['model', 'a model'],
])

/** What a media type is, when it is nothing that holds an article. */
export const otherThanText = (mediaType: string): string | null =>
  others.get(mediaType.split('/', 1)[0] ?? '') ?? null
