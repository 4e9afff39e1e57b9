/** As one word of a shell, whatever is in it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

/** What asks for ids of the library that begin with the word at the cursor. */
export const idsCommand = '__ids'
