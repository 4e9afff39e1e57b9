/** Whole sentences, as many words as a short report. */
export const story =
  'The harbour of Tallin reopened on Monday after a week of storms, the mayor said. ' +
  'Ships that had waited outside came in one by one while a small crowd watched from the quay.'

export const page = (text: string, title = 'The harbour reopens'): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`
