const maxSweeps = 50
const negligible = 1e-20

/** Eigenvectors of a symmetric matrix, that of the largest eigenvalue first, by Jacobi's rotations. */
export function eigenvectors(
  matrix: Float64Array,
  size: number,
): { values: number[]; vectors: Float64Array[] } {
  const a = matrix.slice()
  const v = new Float64Array(size * size)
  for (let index = 0; index < size; index++) v[index * size + index] = 1
  for (let sweep = 0; sweep < maxSweeps && offDiagonal(a, size) > negligible; sweep++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, size, p, q)
  const order = Array.from({ length: size }, (_, index) => index).sort(
    (one, other) => a[other * size + other] - a[one * size + one],
  )
  return {
    values: order.map((index) => a[index * size + index]),
    vectors: order.map((index) => Float64Array.from({ length: size }, (_, row) => v[row * size + index])),
  }
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0
  for (let row = 0; row < size; row++)
    for (let column = row + 1; column < size; column++) sum += a[row * size + column] ** 2
  return sum
}

/** Turns the plane of axes p and q so that their entry becomes 0. */
function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const entry = a[p * size + q]
  if (entry === 0) return
  const theta = (a[q * size + q] - a[p * size + p]) / (2 * entry)
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  const plane = { p, q, cosine, sine }
  turn(a, size, plane, 'columns')
  turn(a, size, plane, 'rows')
  turn(v, size, plane, 'columns')
}

interface Plane {
  /** Its two axes. */
  p: number
  q: number
  cosine: number
  sine: number
}

/** Turns what each row has in the two columns of a plane, or each column in the two rows. */
function turn(m: Float64Array, size: number, { p, q, cosine, sine }: Plane, of: 'rows' | 'columns'): void {
  const [along, across] = of === 'columns' ? [size, 1] : [1, size]
  for (let index = 0; index < size; index++) {
    const x = m[index * along + p * across]
    const y = m[index * along + q * across]
    m[index * along + p * across] = cosine * x - sine * y
    m[index * along + q * across] = sine * x + cosine * y
  }
}
