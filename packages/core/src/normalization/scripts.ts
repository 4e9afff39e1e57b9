/** Whether letters of another alphabet in this text may be disguise: it is written in Latin ones. */
export function isLatin(text: string): boolean {
  if (!/[\u0370-\u052f]/.test(text)) return true
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const other = sample.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0
  return latin > other
}
