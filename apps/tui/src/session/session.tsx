import { Box, useApp, useInput, usePaste, useWindowSize } from 'ink'
import { useEffect, useReducer } from 'react'
import type { Terminal } from '../terminal.ts'
import { ChoosingScreen } from './choosing/screen.tsx'
import { ComparingScreen } from './comparing/screen.tsx'
import { Footer } from './components/footer.tsx'
import { HelpScreen } from './components/help.tsx'
import { TooSmall } from './components/too-small.tsx'
import { pressesOf } from './keys/press.ts'
import { keymapOf, placeKeys } from './keymap.ts'
import { leastSize } from './reading/measure.ts'
import { ReadingScreen } from './reading/screen.tsx'
import { Signs } from './reading/signs.tsx'
import type { Services } from './services.ts'
import { beginSession, session, type SessionState } from './state.ts'
import { useWork } from './use-work.ts'

export interface SessionProps {
  folder: string
  services: Services
  terminal: Pick<Terminal, 'colour' | 'unicode'>
}

/** The whole session: state, keys and work come together here, the screens only show. */
export function Session({ folder, services, terminal }: SessionProps) {
  const size = useWindowSize()
  const [state, dispatch] = useReducer(session, null, () => beginSession(folder, size, terminal.colour))
  const { exit } = useApp()
  const keymap = keymapOf(state)

  useInput((input, key) => {
    for (const press of pressesOf(input, key)) dispatch({ type: 'pressed', ...press })
  })
  usePaste((text) => {
    if (state.place.name === 'choosing') dispatch({ type: 'typed', text })
  })
  useEffect(() => dispatch({ type: 'resized', size }), [size.columns, size.rows])
  useEffect(() => {
    if (state.ended) exit()
  }, [state.ended])
  useWork(state, services, dispatch)

  if (size.columns < leastSize.columns || size.rows < leastSize.rows) return <TooSmall size={size} />
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows}>
      <Box flexDirection="column" flexGrow={1} overflow="hidden">
        {state.help ? (
          <Help state={state} unicode={terminal.unicode} />
        ) : (
          <Screen state={state} unicode={terminal.unicode} />
        )}
      </Box>
      <Footer bindings={keymap.bindings} />
    </Box>
  )
}

function Help({ state, unicode }: { state: SessionState; unicode: boolean }) {
  return (
    <HelpScreen bindings={placeKeys(state).bindings}>
      {state.place.name === 'reading' ? <Signs colour={state.colour} unicode={unicode} /> : null}
    </HelpScreen>
  )
}

function Screen({ state, unicode }: { state: SessionState; unicode: boolean }) {
  switch (state.place.name) {
    case 'choosing':
      return (
        <ChoosingScreen state={state.choosing} problem={state.problem} size={state.size} unicode={unicode} />
      )
    case 'comparing':
      return <ComparingScreen wanted={state.place.wanted} />
    case 'reading':
      return <ReadingScreen state={state.place.reading} unicode={unicode} />
  }
}
