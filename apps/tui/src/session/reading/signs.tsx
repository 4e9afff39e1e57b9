import { kinds } from '@unspin/core'
import { Box, Text } from 'ink'
import { markLines } from '../../report/counts.ts'
import { kindLooks, signOf } from '../../text/kind-look.ts'
import { paintKind } from '../../text/paint.ts'

/** What the signs of the passages mean. */
export function Signs({ colour, unicode }: { colour: boolean; unicode: boolean }) {
  const lines = kinds.map(
    (kind) => `  ${paintKind(signOf(kind, unicode), kind, colour)} ${kind}: ${kindLooks[kind].meaning}`,
  )
  return (
    <Box flexDirection="column" marginTop={1}>
      <Text bold>Signs</Text>
      <Text>{[...lines, ...markLines(colour)].join('\n')}</Text>
    </Box>
  )
}
