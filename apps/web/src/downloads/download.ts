/** Milliseconds after which a download must have begun. */
const downloadTime = 60_000

/** Hands a file over to the browser's downloads. */
export function download(name: string, type: string, parts: string[]): void {
  const address = URL.createObjectURL(new Blob(parts, { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), downloadTime)
}
