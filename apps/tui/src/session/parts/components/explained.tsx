import { Box, Text } from 'ink'

/** A term, and beside it what it means, on as many lines as that takes. */
export function Explained({ term, meaning }: { term: string; meaning: string }) {
  return (
    <Box flexShrink={0} gap={2} paddingLeft={2}>
      <Box flexShrink={0}>
        <Text>{term}</Text>
      </Box>
      <Text wrap="wrap">{meaning}</Text>
    </Box>
  )
}
