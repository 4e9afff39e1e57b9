/** What keeps the session from opening on a terminal, in one line; null where nothing does. */
export function unableIn(
  { TERM }: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): string | null {
  // Windows has no such variable, and terminals that place text.
  if (platform === 'win32' || (TERM && TERM !== 'dumb')) return null
  return `the interactive session needs a terminal that can place text, and TERM is ${TERM ?? 'not set'}. Set it to xterm-256color, or what yours is; or name a command.`
}
