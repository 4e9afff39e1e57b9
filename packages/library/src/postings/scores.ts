/**
 * Scores of articles by number, kept from one query to the next so that a query costs what it touches
 * and not what the library holds.
 */
export class Scores {
  private scores = new Float32Array(1024)
  private fingerprints = new Uint16Array(1024)
  private touched = new Uint32Array(1024)
  private count = 0

  /** Forgets the query before; articles have numbers below `end`. */
  begin(end: number): void {
    for (let i = 0; i < this.count; i++) {
      this.scores[this.touched[i]] = 0
      this.fingerprints[this.touched[i]] = 0
    }
    this.count = 0
    if (end > this.scores.length) this.grow(end)
  }

  /** `weight` is above 0. */
  add(article: number, weight: number): void {
    if (this.scores[article] === 0) this.touched[this.count++] = article
    this.scores[article] += weight
  }

  addFingerprint(article: number, weight: number): void {
    this.add(article, weight)
    this.fingerprints[article]++
  }

  /** The articles of the highest scores, best first; of equal ones the first added. */
  best(limit: number): { article: number; score: number; fingerprints: number }[] {
    const best: number[] = []
    let least = 0
    for (let i = 0; i < this.count; i++) {
      const article = this.touched[i]
      if (best.length === limit && !(this.scores[article] > least)) continue
      this.insert(best, article)
      if (best.length > limit) best.pop()
      if (best.length === limit) least = this.scores[best[limit - 1]]
    }
    return best.map((article) => ({
      article,
      score: this.scores[article],
      fingerprints: this.fingerprints[article],
    }))
  }

  private insert(best: number[], article: number): void {
    let at = best.length
    while (at > 0 && this.isBefore(article, best[at - 1])) at--
    best.splice(at, 0, article)
  }

  private isBefore(one: number, other: number): boolean {
    const difference = this.scores[one] - this.scores[other]
    return difference > 0 || (difference === 0 && one < other)
  }

  private grow(end: number): void {
    const length = Math.max(end, Math.ceil(1.5 * this.scores.length))
    this.scores = new Float32Array(length)
    this.fingerprints = new Uint16Array(length)
    this.touched = new Uint32Array(length)
  }
}
