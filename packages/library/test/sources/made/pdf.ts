/** A line of a page and how far its baseline is from the lower edge, in points. */
export type PdfLine = readonly [y: number, text: string]

interface PdfOptions {
  title?: string
  encrypted?: boolean
}

/** A PDF of `pages` in Helvetica, 12 points. */
export function makePdf(
  pages: readonly (readonly PdfLine[])[],
  { title, encrypted }: PdfOptions = {},
): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      stream(lines),
    ]),
  ]
  const extras = [
    title === undefined ? '' : `/Info << /Title (${title}) >>`,
    encrypted
      ? `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`
      : '',
  ]
  return assembled(objects, extras.join(' '))
}

function stream(lines: readonly PdfLine[]): string {
  const drawn = lines
    .map(([y, text]) => `BT /F1 12 Tf 72 ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`)
    .join('\n')
  return `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`
}

function assembled(objects: readonly string[], trailer: string): Buffer {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const start = file.length
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}`
  return Buffer.from(
    `${file}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  )
}
