/** Milliseconds that each run of the pairs took, in order of time; two rounds before them warm up. */
export function timesOf(
  run: (a: string, b: string) => void,
  pairs: [a: string, b: string][],
  rounds: number,
): number[] {
  const times: number[] = []
  for (let round = -2; round < rounds; round++)
    for (const [a, b] of pairs) {
      const started = performance.now()
      run(a, b)
      if (round >= 0) times.push(performance.now() - started)
    }
  return times.sort((x, y) => x - y)
}

export const median = (sorted: number[]): number => sorted[sorted.length >> 1]!
