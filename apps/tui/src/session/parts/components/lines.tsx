import { Text } from 'ink'

/** Lines that already fit. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <Text wrap="truncate">{lines.map((line) => line || ' ').join('\n')}</Text>
  )
}
