export const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

export const notOfTheWeb = (text: string): string =>
  `'${text}' is no web address. Give one that begins with https:// or http://`
