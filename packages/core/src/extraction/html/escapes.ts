const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
])

/** Text that was escaped once more than the page is. */
export function decoded(value: string): string {
  return value
    .replace(/&#(x?)([\da-f]{1,6});/gi, (_, hex: string, digits: string) => {
      const point = parseInt(digits, hex ? 16 : 10)
      return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
    })
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => named.get(name)!)
}
