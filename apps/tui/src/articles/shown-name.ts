/** What a person reads for a place on the command line. */
export const shownName = (place: string): string => (place === '-' ? 'standard input' : place)
