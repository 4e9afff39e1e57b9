/** The beginning of a text on one line, where all of it would be too long. */
export const shortened = (line: string, most: number): string =>
  line.length > most ? `${line.slice(0, most).trimEnd()}…` : line
