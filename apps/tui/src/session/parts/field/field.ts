/** What keys do to a line of text that is being entered. */
export type FieldAction =
  | { type: 'typed'; text: string }
  | { type: 'erased' }
  | { type: 'wordErased' }
  | { type: 'cleared' }

export function fieldAfter(text: string, action: FieldAction): string {
  switch (action.type) {
    case 'typed':
      return text + action.text.replace(/\s+/g, ' ')
    case 'erased':
      return [...text].slice(0, -1).join('')
    case 'wordErased':
      return text.replace(/[^\s/]*[\s/]*$/, '')
    case 'cleared':
      return ''
  }
}
