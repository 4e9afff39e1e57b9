/** C0 but tab and line ends, DEL, C1, and the marks that turn the direction of text. */
const controls =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Takes no room on screen and says nothing; the joiner between emoji is kept, it makes one of several. */
const unseen = /[\u00ad\u200b\u2060\ufeff]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu
const suspicious = /[^\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027]/

/**
 * The text as a terminal may safely show it. What would steer the terminal (escape sequences, text that runs
 * backwards) becomes a symbol that stands for it.
 */
export function visible(text: string): string {
  if (!suspicious.test(text)) return text
  return text.replace(unseen, '').replace(controls, symbolOf).toWellFormed()
}

function symbolOf(control: string): string {
  const code = control.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** Data with what would steer a terminal as JSON escapes it. */
export function escaped(text: string): string {
  return text.replace(controls, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A name, a title or a message on one line. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim()
}
