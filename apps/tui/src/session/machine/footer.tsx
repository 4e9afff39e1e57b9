import { Text } from 'ink'
import { truncate } from '../../text/fit.ts'
import { paint } from '../../text/paint.ts'
import type { Palette } from '../../text/palette.ts'
import { visibleLine } from '../../text/visible.ts'
import { widthOf } from '../../text/width.ts'
import type { Binding } from '../screen/binding.ts'
import type { Message } from './state.ts'

interface FooterProps {
  bindings: readonly Binding<unknown>[]
  message: Message | null
  columns: number
  palette: Palette | null
}

/** What has just happened; else the keys that matter here, on one line. */
export function Footer({ bindings, message, columns, palette }: FooterProps) {
  if (message) return <Told message={message} columns={columns} palette={palette} />
  return (
    <Text wrap="truncate">
      {fitting(hintsOf(bindings), columns).map(({ key, does }, index) => (
        <Text key={key}>
          {index > 0 ? gap : ' '}
          {paint(key, 'strong', palette)} {does}
        </Text>
      ))}
    </Text>
  )
}

function Told({ message, columns, palette }: Omit<FooterProps, 'bindings'> & { message: Message }) {
  const { text, problem } = message
  const line = truncate(` ${problem ? '! ' : ''}${visibleLine(text)}`, columns)
  return <Text>{problem ? paint(line, ['strong', 'notice'], palette) : line}</Text>
}

interface Hint {
  key: string
  does: string
}

const gap = '  '
/** The way back and the help, which tells all the rest, are last and always there. */
const pinned = 2

const hintsOf = (bindings: readonly Binding<unknown>[]): Hint[] =>
  bindings.flatMap(({ keys, footer }) =>
    footer === undefined ? [] : [{ key: keys.split(' ')[0]!, does: footer }],
  )

function fitting(hints: readonly Hint[], columns: number): readonly Hint[] {
  const width = hints.reduce((sum, { key, does }) => sum + widthOf(key + does) + 1 + gap.length, 0)
  if (width <= columns || hints.length <= pinned) return hints
  return fitting([...hints.slice(0, -pinned - 1), ...hints.slice(-pinned)], columns)
}
