import type { Term } from './documented-command.ts'

/** How the command ends, for people; `exitStatus` of failure.ts for the code. */
export const exitStatusMeanings: readonly Term[] = [
  { term: '0', meaning: 'done' },
  { term: '1', meaning: 'failed, or a part failed; standard error says what' },
  { term: '2', meaning: 'wrong usage' },
  { term: '3', meaning: 'the verdict is one that --fail-on names' },
  { term: '130', meaning: 'stopped by Ctrl-C; what was told of is kept' },
  { term: '141', meaning: 'the reader of the output has left: | head -1' },
]
