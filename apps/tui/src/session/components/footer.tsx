import { Text } from 'ink'
import { truncate } from '../../text/fit.ts'
import { visibleLine } from '../../text/visible.ts'
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
  const shown = bindings.filter(({ footer }) => footer !== undefined)
  return (
    <Text wrap="truncate">
      {shown.map(({ keys, footer }, index) => (
        <Text key={keys}>
          {index > 0 ? '  ' : ' '}
          <Text bold>{keys.split(' ')[0]}</Text> {footer}
        </Text>
      ))}
    </Text>
  )
}

function Told({ message: { text, problem }, columns }: Pick<FooterProps, 'columns'> & { message: Message }) {
  return <Text bold={problem}>{truncate(` ${problem ? '! ' : ''}${visibleLine(text)}`, columns)}</Text>
}
