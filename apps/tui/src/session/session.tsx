import { Box, type DOMElement, useApp, useBoxMetrics, useInput, usePaste, useWindowSize } from 'ink'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { Footer } from './machine/footer.tsx'
import { HelpScreen } from './machine/help.tsx'
import { Lines } from './parts/components/lines.tsx'
import { sessionBar } from './machine/session-bar.ts'
import { TooSmall } from './machine/too-small.tsx'
import { pressesOf } from './machine/press.ts'
import { everywhereKeys, firstScreenBindings, helpKeys, sessionKeys } from './machine/session-keys.ts'
import { leastSize } from './screen/size.ts'
import type { HandOver } from './services/terminal-desktop.ts'
import { roomIn, type SessionState, topOf } from './machine/state.ts'
import type { SessionStore } from './machine/store.ts'

interface SessionProps {
  store: SessionStore
  /** Told how to give the terminal to others. */
  desktop?: { useHandOver(handOver: HandOver): void }
}

/** The whole session: keys go in, what is seen comes out. */
export function Session({ store, desktop }: SessionProps) {
  const size = useWindowSize()
  const state = useSyncExternalStore(store.subscribe, store.getState)
  const { exit, suspendTerminal } = useApp()

  useInput((input, key) => {
    for (const press of pressesOf(input, key)) store.dispatch({ type: 'pressed', ...press })
  })
  // Most terminals paste a line end as what the Enter key sends.
  usePaste((text) => store.dispatch({ type: 'pasted', text: text.replaceAll(/\r\n?/g, '\n') }))
  useEffect(() => desktop?.useHandOver(suspendTerminal), [suspendTerminal])
  useEffect(() => store.dispatch({ type: 'resized', size }), [size.columns, size.rows])
  useEffect(() => {
    if (state.ended) exit()
  }, [state.ended])

  if (size.columns < leastSize.columns || size.rows < leastSize.rows) return <TooSmall size={size} />
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows}>
      <Lines lines={[sessionBar(state)]} />
      <Box
        flexDirection="column"
        height={roomIn(size).rows}
        overflow="hidden"
        contentOffsetY={state.help ?? 0}
      >
        {state.help === null ? topOf(state).screen.view(state.context) : <Help store={store} state={state} />}
      </Box>
      <Footer
        bindings={footerBindings(state)}
        message={state.message}
        columns={size.columns}
        palette={state.context.palette}
      />
    </Box>
  )
}

function Help({ store, state }: Pick<SessionProps, 'store'> & { state: SessionState }) {
  const { screen } = topOf(state)
  const box = useRef<DOMElement>(null)
  const { height } = useBoxMetrics(box)
  const furthest = Math.max(0, height - state.context.size.rows)
  useEffect(() => {
    if (height > 0) store.dispatch({ type: 'helpMeasured', furthest })
  }, [height, furthest, state.help])
  return (
    <HelpScreen
      box={box}
      title={screen.title}
      bindings={screen.bindings(state.context)}
      general={[...sessionKeys.bindings, ...everywhereKeys.bindings]}
      palette={state.context.palette}
    >
      {screen.legend(state.context)}
    </HelpScreen>
  )
}

function footerBindings(state: SessionState) {
  if (state.help !== null) return helpKeys.bindings
  const { screen } = topOf(state)
  const own = screen.bindings(state.context)
  if (screen.isTyping(state.context)) return own
  const taken = new Set(own.flatMap(({ presses }) => presses))
  const general = state.layers.length === 1 ? firstScreenBindings : sessionKeys.bindings
  return [...own, ...general.filter(({ presses }) => !presses.some((press) => taken.has(press)))]
}
