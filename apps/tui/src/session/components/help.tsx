import { Box, Text } from 'ink'
import type { ReactNode } from 'react'
import type { Binding } from '../keys/binding.ts'

interface HelpProps {
  bindings: readonly Binding<unknown>[]
  /** What else needs to be explained there. */
  children?: ReactNode
}

/** All keys of the place that was left for the help. */
export function HelpScreen({ bindings, children }: HelpProps) {
  const width = Math.max(...bindings.map(({ keys }) => keys.length), 'Ctrl-C'.length)
  return (
    <Box flexDirection="column" paddingX={1}>
      <Text bold>Keys</Text>
      {bindings.map(({ keys, does }) => (
        <KeyLine key={keys + does} keys={keys.padEnd(width)} does={does} />
      ))}
      <KeyLine keys={'?'.padEnd(width)} does="this help" />
      <KeyLine keys={'Ctrl-C'.padEnd(width)} does="quit" />
      {children}
    </Box>
  )
}

function KeyLine({ keys, does }: { keys: string; does: string }) {
  return (
    <Text wrap="truncate">
      {'  '}
      <Text bold>{keys}</Text>
      {`  ${does}`}
    </Text>
  )
}
