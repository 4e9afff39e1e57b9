import { Text } from 'ink'
import { leastSize, type Size } from '../reading/measure.ts'

export function TooSmall({ size }: { size: Size }) {
  return (
    <Text>
      {`This window has ${size.columns}×${size.rows}; Unspin needs ${leastSize.columns}×${leastSize.rows}. Make it larger, or quit with Ctrl-C.`}
    </Text>
  )
}
