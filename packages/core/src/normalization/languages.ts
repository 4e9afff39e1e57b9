/** The language of a BCP 47 tag, without region or script: 'en' of 'en-US'. */
export const languageOf = (lang: string): string => lang.split('-')[0]!
