import type { Term } from './documented-command.ts'

/** What the command asks of its environment. */
export const environmentVariables: readonly Term[] = [
  { term: 'UNSPIN_LIBRARY', meaning: "the library's folder, where --library names none" },
  {
    term: 'UNSPIN_SERVER',
    meaning: 'the server that the session works on, where neither option names a place',
  },
  { term: 'NO_COLOR', meaning: 'set to anything: no colour' },
  { term: 'FORCE_COLOR', meaning: 'colour in a pipe too; 0: none, 1: 16 colours, 2: 256, 3: all' },
  { term: 'CLICOLOR_FORCE', meaning: 'anything but 0: colour in a pipe too' },
  { term: 'CLICOLOR', meaning: '0: no colour' },
  { term: 'COLORFGBG', meaning: 'the background that colours are chosen for, where the session sets none' },
  { term: 'TERM', meaning: 'what the terminal is; the session does not open in one that is dumb' },
  { term: 'COLUMNS', meaning: "the width of reports; else the terminal's, else 80" },
  { term: 'LANG', meaning: 'or LC_ALL, LC_CTYPE; without UTF-8 in it, ASCII signs' },
  { term: 'PAGER', meaning: 'what --pager shows reports by; else less' },
]
