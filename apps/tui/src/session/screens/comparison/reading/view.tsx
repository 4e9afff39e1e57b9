import { Box } from 'ink'
import { Lines } from '../../../parts/components/lines.tsx'
import { evidenceLines } from './evidence.ts'
import { headerLines, paneHeads } from './header.ts'
import { paneRows } from './pane-rows.ts'
import { passageInfo } from './passage-info.ts'
import type { ReadingState } from './reading.ts'
import { stripLine } from './strip.ts'

/** A comparison to be read: verdict, strip of passages, both articles, the current passage. */
export function ReadingScreen({ state, unicode }: { state: ReadingState; unicode: boolean }) {
  if (state.evidence) return <Evidence state={state} unicode={unicode} />
  return (
    <Box flexDirection="column">
      <Lines lines={[...headerLines(state), stripLine(state, unicode), paneHeads(state)]} />
      <Lines lines={paneRows(state, unicode)} />
      <Lines lines={passageInfo(state, unicode)} />
    </Box>
  )
}

function Evidence({ state, unicode }: { state: ReadingState; unicode: boolean }) {
  const lines = evidenceLines(state, unicode)
  const room = state.size.rows
  const first = Math.min(state.evidenceScroll, Math.max(0, lines.length - room))
  return (
    <Box flexDirection="column" paddingX={1}>
      <Lines lines={lines.slice(first, first + room)} />
    </Box>
  )
}
