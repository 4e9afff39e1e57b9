/** What surrounds the session on the person's machine. */
export interface Desktop {
  /** Puts text on the clipboard, through the terminal. */
  copy(text: string): Promise<void>
  /** Shows a page in the browser; tells where it is. */
  browse(page: NamedPage): Promise<string>
  /** Shows text in the pager, in the session's stead. */
  read(lines: readonly string[]): Promise<void>
  /** Hands the terminal back to the shell until the session is brought to the front again. */
  suspend(): Promise<null>
}

export interface NamedPage {
  name: string
  content: string
}
