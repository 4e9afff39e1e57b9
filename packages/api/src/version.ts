import manifest from '../package.json' with { type: 'json' }

/** Of Unspin: its packages have one version. */
export const { version } = manifest
