import { Box, Text } from 'ink'
import { leastSize, type Size } from '../screen/size.ts'

export function TooSmall({ size }: { size: Size }) {
  return (
    <Box height={size.rows} overflow="hidden">
      <Text>
        {`Unspin needs ${leastSize.columns}×${leastSize.rows}; this window has ${size.columns}×${size.rows}. Ctrl-C quits.`}
      </Text>
    </Box>
  )
}
