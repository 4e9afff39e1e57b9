import type { getDocumentProxy } from 'unpdf'

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** A piece of text as a page draws it: points, from the lower left. */
export interface PageItem {
  str: string
  x: number
  y: number
  width: number
  fontSize: number
}

/**
 * What a page draws, which is let go of then: of all pages at once, a document of many that are one
 * and the same fills the memory.
 */
export async function itemsOfPage(document: Pdf, number: number): Promise<PageItem[]> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.flatMap((item) => {
    if (!('str' in item)) return []
    const [, , c, d, x, y] = item.transform as number[]
    return [{ str: item.str, x: x ?? 0, y: y ?? 0, width: item.width, fontSize: Math.hypot(c ?? 0, d ?? 0) }]
  })
}
