import { Box, Text } from 'ink'
import type { ReactNode } from 'react'
import { pad } from '../../text/fit.ts'
import type { Binding } from '../keys/binding.ts'
import { mainScreens } from '../screens/destination.ts'

interface HelpProps {
  title: string
  bindings: readonly Binding<unknown>[]
  general: readonly Binding<unknown>[]
  /** What else needs to be explained there. */
  children?: ReactNode
}

/** The keys of the screen that was left for the help, then those of every screen and where the digits lead. */
export function HelpScreen({ title, bindings, general, children }: HelpProps) {
  return (
    <Box flexDirection="column" flexShrink={0} paddingX={1}>
      {bindings.length > 0 ? <Keys title={`Keys: ${title}`} bindings={bindings} /> : null}
      {children}
      <Keys title="Everywhere" bindings={general} />
      <Text> </Text>
      <Text bold>Screens</Text>
      {mainScreens.map((screen, index) => (
        <KeyLine key={screen.name} keys={`${index + 1} ${screen.title}`} does={screen.about} />
      ))}
    </Box>
  )
}

function Keys({ title, bindings }: { title: string; bindings: readonly Binding<unknown>[] }) {
  return (
    <Box flexDirection="column" flexShrink={0} marginBottom={1}>
      <Text bold>{title}</Text>
      {bindings.map(({ keys, does }) => (
        <KeyLine key={keys + does} keys={keys} does={does} />
      ))}
    </Box>
  )
}

const keysWidth = 13

function KeyLine({ keys, does }: { keys: string; does: string }) {
  return (
    <Text wrap="truncate">
      {'  '}
      <Text bold>{pad(keys, keysWidth)}</Text>
      {`  ${does}`}
    </Text>
  )
}
