import type { Extent } from '../layout/extents.ts'

/** One end of a ribbon: from where to where it reaches along its edge. */
export type End = Extent

/** The outline of a band from an edge on the left, of x = 0, to one on the right, of x = `width`. */
export function ribbonPath(left: End, right: End, width: number): string {
  const bend = width / 2
  const [a, b, c, d] = [left.top, right.top, right.bottom, left.bottom].map(tenths)
  return `M0 ${a}C${bend} ${a} ${bend} ${b} ${width} ${b}V${c}C${bend} ${c} ${bend} ${d} 0 ${d}Z`
}

/** The same from an edge at the top, of y = 0, to one at the bottom, of y = `height`. */
export function fallingRibbonPath(upper: End, lower: End, height: number): string {
  const bend = height / 2
  const [a, b, c, d] = [upper.top, lower.top, lower.bottom, upper.bottom].map(tenths)
  return `M${a} 0C${a} ${bend} ${b} ${bend} ${b} ${height}H${c}C${c} ${bend} ${d} ${bend} ${d} 0Z`
}

export const meets = (end: End, height: number): boolean => end.bottom > 0 && end.top < height

export const moved = ({ top, bottom }: Extent, by: number): Extent => ({ top: top + by, bottom: bottom + by })

/** No screen shows more. */
const tenths = (value: number): number => Math.round(value * 10) / 10
