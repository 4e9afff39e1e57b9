/**
 * A rectangle of the pair: elements `a0` to `a1` of one text against `b0` to `b1` of the other,
 * ends exclusive; mostly tokens.
 */
export interface Rectangle {
  a0: number
  a1: number
  b0: number
  b1: number
}
