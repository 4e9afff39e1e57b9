import { Box, Text } from 'ink'
import { visibleLine } from '../../text/visible.ts'
import type { Wanted } from '../state.ts'

/** Says what is going on while the comparison holds the process. */
export function ComparingScreen({ wanted }: { wanted: Wanted }) {
  const files = wanted === 'sample' ? ['the sample pair'] : [wanted.a, wanted.b]
  return (
    <Box flexDirection="column" padding={1}>
      <Text bold>Comparing…</Text>
      {files.map((file) => (
        <Text key={file} wrap="truncate-start">
          {`  ${visibleLine(file)}`}
        </Text>
      ))}
      <Text dimColor>Two articles take a moment, long texts some seconds.</Text>
    </Box>
  )
}
