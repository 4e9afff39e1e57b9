import { Box, Text } from 'ink'
import { sideNames, sides } from '../../report/subject.ts'
import { visibleLine } from '../../text/visible.ts'
import type { ComparingState } from './state.ts'

/** Says what is going on until the comparison is there, or why it will not be. */
export function Waiting({ pair, problem }: Pick<ComparingState, 'pair' | 'problem'>) {
  return (
    <Box flexDirection="column" padding={1}>
      <Text bold>{problem === null ? 'Comparing…' : 'These two could not be compared.'}</Text>
      {sides.map((side) => (
        <Text key={side} wrap="truncate-start">
          {`  ${sideNames[side]}  ${visibleLine(pair[side].name)}`}
        </Text>
      ))}
      <Text dimColor={problem === null}>
        {problem === null ? 'Two articles take a moment, long texts some seconds.' : visibleLine(problem)}
      </Text>
    </Box>
  )
}
