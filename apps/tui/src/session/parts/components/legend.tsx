import { Box, Text } from 'ink'
import { pad } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import { Explained } from './explained.tsx'
import type { Palette } from '../../../text/palette.ts'

interface LegendProps {
  title: string
  /** What is shown or entered, and what it means. */
  entries: readonly (readonly [sign: string, meaning: string])[]
  width?: number
  palette: Palette | null
}

/** What the help explains of a screen beside its keys. */
export function Legend({ title, entries, width = 13, palette }: LegendProps) {
  return (
    <Box flexDirection="column" flexShrink={0} marginBottom={1}>
      <Text>{paint(title, 'strong', palette)}</Text>
      {entries.map(([sign, meaning]) => (
        <Explained key={sign} term={pad(sign, width)} meaning={meaning} />
      ))}
    </Box>
  )
}
