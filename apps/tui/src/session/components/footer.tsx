import { Text } from 'ink'
import type { Binding } from '../keys/binding.ts'

/** The keys that matter here, on one line. */
export function Footer({ bindings }: { bindings: readonly Binding<unknown>[] }) {
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
