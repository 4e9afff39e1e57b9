/** Columns and rows of the terminal's window, or of what a screen has of it. */
export interface Size {
  columns: number
  rows: number
}

/** With less, the session only asks for more. */
export const leastSize: Size = { columns: 60, rows: 20 }
