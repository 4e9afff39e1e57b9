import { Box, type DOMElement, Text } from 'ink'
import type { ReactNode, Ref } from 'react'
import { pad } from '../../text/fit.ts'
import { paint } from '../../text/paint.ts'
import type { Palette } from '../../text/palette.ts'
import type { Binding } from '../screen/binding.ts'
import { Explained } from '../parts/components/explained.tsx'
import { mainScreens } from '../screen/destination.ts'

interface HelpProps {
  title: string
  bindings: readonly Binding<unknown>[]
  general: readonly Binding<unknown>[]
  palette: Palette | null
  /** Around all of it. */
  box: Ref<DOMElement>
  /** What else needs to be explained there. */
  children?: ReactNode
}

/**
 * The keys of the screen that was left for the help, then those of every screen and where the digits lead.
 */
export function HelpScreen({ title, bindings, general, palette, box, children }: HelpProps) {
  return (
    <Box ref={box} flexDirection="column" flexShrink={0} paddingX={1}>
      {bindings.length > 0 ? <Keys title={`Keys: ${title}`} bindings={bindings} palette={palette} /> : null}
      {children}
      <Keys title="Everywhere" bindings={general} palette={palette} />
      <Text> </Text>
      <Text>{paint('Screens', 'strong', palette)}</Text>
      {mainScreens.map((screen, index) => (
        <KeyLine
          key={screen.name}
          keys={`${index + 1} ${screen.title}`}
          does={screen.about}
          palette={palette}
        />
      ))}
    </Box>
  )
}

function Keys({ title, bindings, palette }: Pick<HelpProps, 'title' | 'bindings' | 'palette'>) {
  return (
    <Box flexDirection="column" flexShrink={0} marginBottom={1}>
      <Text>{paint(title, 'strong', palette)}</Text>
      {bindings.map(({ keys, does }) => (
        <KeyLine key={keys + does} keys={keys} does={does} palette={palette} />
      ))}
    </Box>
  )
}

const keysWidth = 13

function KeyLine({ keys, does, palette }: { keys: string; does: string } & Pick<HelpProps, 'palette'>) {
  return <Explained term={paint(pad(keys, keysWidth), 'strong', palette)} meaning={does} />
}
