const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ')

/** Articles that only their numbers make, no two of them alike. */
export function madeArticles(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const name = `a${i}`
    return { id: name, name, place: null, text: madeText(i + 1) }
  })
}

/** By a linear congruential generator (Numerical Recipes). */
function madeText(seed: number): string {
  let state = seed * 7919
  const draw = (below: number) => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) % below
  const word = () =>
    Array.from({ length: 4 }, () => syllables[(draw(2 ** 16) >>> 8) % syllables.length]).join('')
  return Array.from({ length: 50 }, word).join(' ')
}
