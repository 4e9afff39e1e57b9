import type { Side } from '@unspin/core'
import { Box, Text } from 'ink'
import { sideNames, sides } from '../../report/subject.ts'
import { visibleLine } from '../../text/visible.ts'
import { windowAround } from '../components/window.ts'
import type { Context } from '../screens/context.ts'
import { roomOf } from './measure.ts'
import { shownPath } from './shown-path.ts'
import { listed, type ChoosingState } from './state.ts'

/** Which two articles? */
export function choosingView(state: ChoosingState, { size, unicode }: Context) {
  const pointer = unicode ? '❯' : '>'
  return (
    <Box flexDirection="column" paddingX={1}>
      <Text bold>Choose two articles to compare</Text>
      <Text> </Text>
      {sides.map((side) => (
        <Slot key={side} side={side} state={state} pointer={pointer} />
      ))}
      <Text> </Text>
      <Where state={state} />
      <FileList state={state} rows={roomOf(size)} pointer={pointer} />
    </Box>
  )
}

function Slot({ side, state, pointer }: { side: Side; state: ChoosingState; pointer: string }) {
  const path = state.chosen[side]
  const current = state.slot === side
  return (
    <Text wrap="truncate-start" bold={current} dimColor={!current && path === null}>
      {`${current ? pointer : ' '} ${sideNames[side]}  ${path === null ? 'not chosen yet' : visibleLine(shownPath(path, state.start))}`}
    </Text>
  )
}

function Where({ state: { folder, search } }: { state: ChoosingState }) {
  if (search === null)
    return (
      <Text dimColor wrap="truncate-start">
        {visibleLine(folder)}
      </Text>
    )
  return (
    <Text wrap="truncate-start">
      Search: {visibleLine(search)}
      <Text inverse> </Text>
      {search === '' ? <Text dimColor> part of a name, or a path from / or ~</Text> : null}
    </Text>
  )
}

function FileList({ state, rows, pointer }: { state: ChoosingState; rows: number; pointer: string }) {
  const entries = listed(state)
  if (entries === null) return <Text dimColor> reading…</Text>
  if (entries.length === 0) return <Text dimColor> nothing here</Text>
  const first = windowAround(state.cursor, entries.length, rows)
  return (
    <Box flexDirection="column">
      {entries.slice(first, first + rows).map((entry, index) => {
        const current = first + index === state.cursor
        return (
          <Text key={entry.path} bold={current} wrap="truncate-start">
            {`${current ? pointer : ' '} ${visibleLine(entry.name)}${entry.folder ? '/' : ''}`}
          </Text>
        )
      })}
    </Box>
  )
}
