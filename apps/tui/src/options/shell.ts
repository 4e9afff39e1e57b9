export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

export interface IdsOptions {
  /** As it is typed; nothing where none is. */
  library?: string
  /** Whether an id may begin as an option does: behind `--`, and where a value is wanted. */
  dashes?: true
}
