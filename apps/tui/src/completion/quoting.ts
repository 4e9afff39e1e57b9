/**
 * As one word of a shell, whatever is in it: of bash and zsh, and of fish, where a backslash has a
 * meaning between quotation marks.
 */
export const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
export const quotedInFish = (text: string): string => `'${text.replace(/['\\]/gu, String.raw`\$&`)}'`

/** What asks for ids of the library that begin with the word at the cursor. */
export const idsCommand = '__ids'
