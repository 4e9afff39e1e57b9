import { type Figure, median, quantile } from './statistics.ts'

/** A figure printed of a row's turns. */
export interface Line {
  /** Of what the driver measures. */
  series: string
  unit: 'ms' | 's' | 'MB' | 'articles'
  figure: Figure
  /** What the figure is, where a row gives several of one series. */
  called?: string
}

/** What is measured side by side. */
export interface Row {
  name: string
  /** The file in drivers/ that does the work. */
  driver: string
  /** For the driver: which part of its work. */
  detail?: string
  turns: number
  lines: Line[]
  /** A process of its own for each turn. */
  afresh?: boolean
  /** It runs the command, so both revisions must be built. */
  needsCommand?: boolean
  /** It works with a library of made articles. */
  needsLibrary?: boolean
  /** It is left out where no --data was given. */
  needsData?: boolean
}

const line = (series: string, unit: Line['unit'], figure: Figure = median, called?: string): Line => ({
  series,
  unit,
  figure,
  ...(called && { called }),
})

const pairs = (given: 'two texts' | 'prepared'): Row[] =>
  ['verbatim', 'spun', 'rewritten', 'unrelated'].map((kind) => ({
    name: `${given}, ${kind}`,
    driver: 'comparing',
    detail: given === 'prepared' ? `${kind} ${given}` : kind,
    turns: 30,
    lines: [line('a pair', 'ms')],
  }))

/** By the names that --only takes. */
export const rowsOf: Record<string, Row[]> = {
  articles: pairs('two texts'),
  prepared: pairs('prepared'),
  pan13: [
    {
      name: 'all pairs of pan13',
      driver: 'pan13',
      turns: 3,
      afresh: true,
      needsData: true,
      lines: [line('whole', 's')],
    },
  ],
  pages: [
    { name: 'own pages', driver: 'pages', detail: 'own', turns: 15, lines: [line('a page', 'ms')] },
    {
      name: 'pages of --data',
      driver: 'pages',
      detail: 'data',
      turns: 7,
      needsData: true,
      lines: [line('a page', 'ms'), line('a page', 'ms', quantile(0.99), 'p99')],
    },
  ],
  find: [
    {
      name: 'find',
      driver: 'finding',
      turns: 5,
      needsLibrary: true,
      lines: [
        line('an answer', 'ms'),
        line('an answer', 'ms', quantile(0.99), 'p99'),
        line('compared', 'articles'),
        line('peak', 'MB'),
      ],
    },
  ],
  linking: [
    {
      name: 'families, from nothing',
      driver: 'linking',
      turns: 2,
      needsCommand: true,
      needsLibrary: true,
      lines: [line('whole', 's')],
    },
  ],
  adding: [
    {
      name: 'add',
      driver: 'adding',
      turns: 3,
      afresh: true,
      lines: [line('a second', 'articles'), line('peak', 'MB')],
    },
    {
      name: 'SQLite FTS5 alone',
      driver: 'adding-full-text',
      turns: 2,
      lines: [line('a second', 'articles')],
    },
  ],
  long: [
    {
      name: 'two texts of 100,000 words',
      driver: 'long-texts',
      turns: 3,
      afresh: true,
      lines: [line('first time', 's'), line('peak', 'MB')],
    },
  ],
  start: [
    {
      name: 'compare',
      driver: 'starting',
      turns: 25,
      needsCommand: true,
      lines: [line('first output', 'ms'), line('whole process', 'ms')],
    },
    {
      name: 'Node alone',
      driver: 'starting',
      detail: 'Node',
      turns: 10,
      lines: [line('whole process', 'ms')],
    },
  ],
}
