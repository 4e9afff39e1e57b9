import { inOwnProcess } from '../in-own-process.ts'
import type { LibraryFigures } from './alone.ts'
import type { PeerFigures } from './peer-alone.ts'
import { peers } from './peers.ts'

/** With more articles than this, those that keep all in memory take more of it than a machine has. */
export const mostForPeers = 20_000

const alone = new URL('alone.ts', import.meta.url)
const peerAlone = new URL('peer-alone.ts', import.meta.url)

type Row = Record<string, string>

export interface LibraryTables {
  figures: Row
  /** Unspin and, where there are not too many articles for them, its peers. */
  beside: Record<string, Row>
  found: Record<string, Row>
}

/** What a library of so many made articles takes and finds. */
export function libraryTables(articles: number): LibraryTables {
  const own = inOwnProcess<LibraryFigures>(alone, String(articles))
  const theirs = articles > mostForPeers ? [] : Object.keys(peers).map((name) => [name, inOwnProcess<PeerFigures>(peerAlone, name, String(articles))] as const) // prettier-ignore
  const { seconds, minhashSeconds } = own.allPairs
  return {
    figures: {
      'text MB': own.textMB.toFixed(1),
      'file, × the text': own.sizeRatio.toFixed(2),
      'candidates ms, median / p99': quantiles(own.candidatesMs),
      'all pairs of 10,000 articles of 240 words, s': seconds.toFixed(2),
      'the same by minhash LSH': besideOwn(minhashSeconds, seconds),
    },
    beside: {
      unspin: {
        'added a second': own.addedInASecond.toFixed(0),
        'find ms, median / p99': quantiles(own.wholeMs),
        'peak MB adding': own.addPeakMB.toFixed(0),
        'peak MB in all': own.peakMB.toFixed(0),
        asked: String(own.wholeMs.length),
      },
      ...Object.fromEntries(theirs.map(([name, figures]) => [name, besideUnspin(figures, own)])),
    },
    found: Object.fromEntries(
      Object.keys(own.first).map((kind) => [
        kind,
        {
          'unspin, first': own.first[kind]!.toFixed(3),
          'first ten': own.firstTen[kind]!.toFixed(3),
          ...Object.fromEntries(
            theirs.map(([name, { first }]) => [`${name}, first`, first[kind]?.toFixed(2) ?? 'not asked']),
          ),
        },
      ]),
    ),
  }
}

function besideUnspin(peer: PeerFigures, own: LibraryFigures): Row {
  return {
    'added a second': besideOwn(peer.addedInASecond, own.addedInASecond, 0),
    'find ms, median / p99': `${quantiles(peer.findMs)} (× ${(quantile(peer.findMs, 0.5) / quantile(own.wholeMs, 0.5)).toFixed(1)})`,
    'peak MB in all': peer.peakMB.toFixed(0),
    asked: String(peer.findMs.length),
  }
}

const besideOwn = (value: number, own: number, digits = 2) =>
  `${value.toFixed(digits)} (× ${(value / own).toFixed(1)})`

const quantiles = (times: number[]) => [0.5, 0.99].map((share) => quantile(times, share).toFixed(1)).join(' / ') // prettier-ignore

function quantile(times: number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.floor(share * sorted.length)]!
}
