import { setFlagsFromString } from 'node:v8'

/**
 * For a process that adds or looks for many articles: keeps the part of its heap for new objects from
 * growing to 130 MB. What passes through lives briefly, and the room would save one second in twenty. V8 has
 * no other way to say so from inside.
 */
export const keepNurserySmall = (): void => setFlagsFromString('--semi-space-growth-factor=1')
