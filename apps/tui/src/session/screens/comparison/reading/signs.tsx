import { kinds } from '@unspin/core'
import { Box, Text } from 'ink'
import { markLines } from '../../../../report/counts.ts'
import { kindLooks, signOf } from '../../../../text/kind-look.ts'
import { paint, paintKind } from '../../../../text/paint.ts'
import type { Palette } from '../../../../text/palette.ts'

/** What the signs of the passages mean. */
export function Signs({ palette, unicode }: { palette: Palette | null; unicode: boolean }) {
  const lines = kinds.map(
    (kind) => `  ${paintKind(signOf(kind, unicode), kind, palette)} ${kind}: ${kindLooks[kind].meaning}`,
  )
  return (
    <Box flexDirection="column" marginTop={1}>
      <Text>{paint('Signs', 'strong', palette)}</Text>
      <Text>{[...lines, ...markLines(palette)].join('\n')}</Text>
    </Box>
  )
}
