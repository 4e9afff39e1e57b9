/** A report, ready to be kept, sent or printed. */
export interface ReportFile {
  /** What to call the file. */
  name: string
  content: string
}

export type ReportFormat = 'html' | 'json'

const longestName = 60

/** A file's name that is one on every system, from the title of an article. */
export function reportFile(
  kind: string,
  title: string | null,
  format: ReportFormat,
  content: string,
): ReportFile {
  const words =
    (title ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  const name = [kind, ...words].join('-').slice(0, longestName).replace(/-$/, '')
  return { name: `${name}.${format}`, content }
}
