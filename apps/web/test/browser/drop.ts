import type { Locator, Page } from 'playwright-core'

export interface Dropped {
  name: string
  content: string | Uint8Array
}

/** Drops files on a place, as a person would from a folder. */
export async function dropFiles(page: Page, target: Locator, files: readonly Dropped[]): Promise<void> {
  const contents = files.map(({ name, content }) => [name, [...Buffer.from(content)]] as const)
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer()
    for (const [name, bytes] of given) data.items.add(new File([new Uint8Array(bytes)], name))
    return data
  }, contents)
  await target.dispatchEvent('dragover', { dataTransfer: transfer })
  await target.dispatchEvent('drop', { dataTransfer: transfer })
}
