import { Text } from 'ink'
import { truncate } from '../../text/fit.ts'
import { visibleLine } from '../../text/visible.ts'
import { widthOf } from '../../text/width.ts'
import type { Binding } from '../keys/binding.ts'
import type { Message } from '../state.ts'

interface FooterProps {
  bindings: readonly Binding<unknown>[]
  message: Message | null
  columns: number
}

/** What has just happened; else the keys that matter here, on one line. */
export function Footer({ bindings, message, columns }: FooterProps) {
  if (message) return <Told message={message} columns={columns} />
  return (
    <Text wrap="truncate">
      {fitting(hintsOf(bindings), columns).map(({ key, does }, index) => (
        <Text key={key}>
          {index > 0 ? gap : ' '}
          <Text bold>{key}</Text> {does}
        </Text>
      ))}
    </Text>
  )
}

function Told({ message: { text, problem }, columns }: Pick<FooterProps, 'columns'> & { message: Message }) {
  return <Text bold={problem}>{truncate(` ${problem ? '! ' : ''}${visibleLine(text)}`, columns)}</Text>
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
