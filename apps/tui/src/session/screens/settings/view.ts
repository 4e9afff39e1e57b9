import type { Theme } from '../../../colours.ts'
import type { LibraryOverview } from '@unspin/api'
import manifest from '../../../../package.json' with { type: 'json' }
import { inParts } from '../../../report/lists.ts'
import { count, megabytes } from '../../../text/counts.ts'
import { pad, truncate } from '../../../text/fit.ts'
import { paint } from '../../../text/paint.ts'
import { visibleLine } from '../../../text/visible.ts'
import type { Context } from '../../screen/context.ts'
import { settingsKeys } from './keys.ts'
import type { SettingsState } from './state.ts'

type Setting = readonly [name: string, value: string]

const nameWidth = 14
const mostNamed = 5

export function settingsLines(state: SettingsState, context: Context): string[] {
  const { size, palette } = context
  const head = (title: string) => paint(` ${title}`, 'strong', palette)
  const row = ([name, value]: Setting) => truncate(`   ${pad(name, nameWidth)} ${value}`, size.columns)
  const parts = [
    [
      head('Library'),
      ...placeRows(context).map(row),
      ...(state.overview ? figures(state.overview).map(row) : ['   reading…']),
    ],
    [head('Upkeep'), ...settingsKeys(state, context).bindings.map(({ keys, does }) => row([keys, does]))],
    [head('Terminal'), ...terminalRows(context).map(row)],
  ]
  const apart = inParts(parts)
  return (apart.length <= size.rows ? apart : parts.flat()).slice(0, size.rows)
}

const placeRows = ({ place, isRemote }: Context): Setting[] => [
  [isRemote ? 'server' : 'folder', visibleLine(place)],
  [
    '',
    isRemote
      ? 'named by --server or UNSPIN_SERVER'
      : 'named by --library or UNSPIN_LIBRARY, else the usual one',
  ],
]

function figures({
  statistics,
  fileBytes,
  quotations,
  waiting,
  outlets,
  languages,
  schemaVersion,
}: LibraryOverview): Setting[] {
  if (!statistics) return [['articles', 'none yet: there is no library here']]
  const { articles, versions, words } = statistics
  return [
    ['articles', `${count(articles)}, ${count(versions, 'version')}, ${count(words, 'word')}`],
    [
      'quotations',
      `${count(quotations.all)}, ${count(quotations.altered)} altered, of the compared articles`,
    ],
    [
      'to compare',
      waiting === 0 ? 'none: all are compared with one another' : `${count(waiting)} are not compared yet`,
    ],
    ['on disk', `${megabytes(fileBytes)}, format ${schemaVersion}`],
    ['outlets', named(outlets.map(({ name, articles: of }) => `${visibleLine(name)} ${count(of)}`))],
    ['languages', named(languages.map(({ lang, articles: of }) => `${lang ?? 'unknown'} ${count(of)}`))],
  ]
}

const named = (all: readonly string[]): string =>
  all.length === 0 ? 'none named' : all.slice(0, mostNamed).join(', ') + (all.length > mostNamed ? ', …' : '')

const depths = { 1: 'none', 4: '16', 8: '256', 24: 'all' } as const

const terminalRows = ({ colours: { depth }, theme, palette, unicode, size }: Context): Setting[] => [
  ['colours', palette ? `${depths[depth]}, ${themeNames[theme]}` : 'none: words are marked by brackets'],
  ['signs', unicode ? 'Unicode' : 'ASCII, for the locale is not UTF-8'],
  ['window', `${size.columns} columns`],
  ['Unspin', manifest.version],
]

export const themeNames: Readonly<Record<Theme, string>> = {
  auto: 'for any background',
  dark: 'for a dark background',
  light: 'for a light background',
  none: 'none',
}
