import type { CellRun } from './screen.ts'

const background = '#14171c'
const foreground = '#d7dae0'
const cell = { width: 8.4, height: 19 }
const fontSize = 14
const margin = 20

/** A picture of a terminal: its text is text, and every run stands in its columns whatever the font. */
export function drawTerminal(rows: readonly CellRun[][], columns: number, title: string): string {
  const width = Math.ceil(columns * cell.width) + 2 * margin
  const height = rows.length * cell.height + 2 * margin
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${background}"/>`,
    `<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="${fontSize}" fill="${foreground}">`,
    ...rows.flatMap((runs, row) => runs.flatMap((run) => drawRun(run, row))),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** White space collapses in a picture, so what stands apart is placed apart. */
function drawRun(run: CellRun, row: number): string[] {
  const y = margin + row * cell.height
  const x = (index: number) => margin + (run.column + index) * cell.width
  const texts = [...run.text.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: text }) =>
    drawText(text, run, x(index), y),
  )
  return run.inverse ? [drawGround(run, x(0), y), ...texts] : texts
}

/** Behind a text that stands in the colour of the background. */
function drawGround({ text, colour }: CellRun, x: number, y: number): string {
  return `<rect x="${rounded(x)}" y="${y}" width="${rounded(text.length * cell.width)}" height="${cell.height}" fill="${colour ?? foreground}"/>`
}

function drawText(text: string, run: CellRun, x: number, y: number): string {
  const { bold, underline } = run
  const width = rounded(text.length * cell.width)
  const fill = fillAttribute(run)
  // Glyphs of full blocks would leave seams.
  if (/^█+$/.test(text))
    return `<rect x="${rounded(x)}" y="${y + 2}" width="${width}" height="${cell.height - 5}"${fill}/>`
  const weight = bold ? ' font-weight="bold"' : ''
  const line = underline ? ' text-decoration="underline"' : ''
  return `<text x="${rounded(x)}" y="${y + fontSize}" textLength="${width}" lengthAdjust="spacingAndGlyphs"${fill}${weight}${line}>${escaped(text)}</text>`
}

function fillAttribute({ colour, inverse }: CellRun): string {
  if (inverse) return ` fill="${background}"`
  return colour === null ? '' : ` fill="${colour}"`
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
