import type { Term } from './documented-command.ts'

/** What the command asks of its environment. */
export const environmentVariables: readonly Term[] = [
  { term: 'UNSPIN_LIBRARY', meaning: "the library's folder, where --library names none" },
  {
    term: 'UNSPIN_SERVER',
    meaning: 'the server that the session works on, where neither option names a place',
  },
  { term: 'NO_COLOR', meaning: 'set to anything: no colour' },
  { term: 'FORCE_COLOR', meaning: 'colour in a pipe too; 0: none' },
  { term: 'CLICOLOR_FORCE', meaning: 'anything but 0: colour in a pipe too' },
  { term: 'CLICOLOR', meaning: '0: no colour' },
  { term: 'COLUMNS', meaning: "the width of reports; else the terminal's, else 80" },
  { term: 'LANG', meaning: 'or LC_ALL, LC_CTYPE; without UTF-8 in it, ASCII signs' },
  { term: 'PAGER', meaning: 'what --pager shows reports by; else less' },
]
