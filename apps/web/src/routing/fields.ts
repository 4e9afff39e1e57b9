/** Reads what stands in an address for one value; undefined for what cannot be one. */
export type Field<Value> = (written: string) => Value | undefined

export const text: Field<string> = (written) => written || undefined

export const flag: Field<true> = (written) => (written === 'true' ? true : undefined)

export const yesOrNo: Field<boolean> = (written) =>
  written === 'true' ? true : written === 'false' ? false : undefined

/** 1, 2, 3 …, as versions and passages are counted. */
export const ordinal: Field<number> = (written) => {
  const value = /^[1-9]\d*$/u.test(written) ? Number(written) : Number.NaN
  return Number.isSafeInteger(value) ? value : undefined
}

/** An ISO 8601 day. */
export const day: Field<string> = (written) =>
  /^\d{4}-\d{2}-\d{2}$/u.test(written) && !Number.isNaN(Date.parse(written)) ? written : undefined

/** Some of the values, in their own order. */
export function someOf<const Value extends string>(values: readonly Value[]): Field<readonly Value[]> {
  return (written) => {
    const named = new Set(written.split(','))
    const found = values.filter((value) => named.has(value))
    return found.length > 0 ? found : undefined
  }
}

export function oneOf<const Value extends string>(values: readonly Value[]): Field<Value> {
  return (written) => values.find((value) => value === written)
}
