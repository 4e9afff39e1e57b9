import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extract } from '@unspin/core'

interface Wire {
  title: string | null
  /** 'SAN MATEO, Calif., March 2 -' */
  dateline: string | null
  text: string
}

/** The place in front of the day: what a dateline should be read as. */
const placeIn = (dateline: string) => dateline.replace(/[a-z]+\.? \d.*$/i, '').replace(/[\s,]+$/, '')

/**
 * Of the wire stories of Reuters-21578 that give a place, the share whose place is read from title, dateline
 * and body; null without the set.
 */
export function scoreDatelines(folder: string): { stories: number; datelines: number } | null {
  const file = join(folder, 'reuters', 'reuters21578.jsonl.gz')
  if (!existsSync(file)) return null
  const stories = { all: 0, right: 0 }
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (!line) continue
    const { title, dateline, text }: Wire = JSON.parse(line)
    const place = dateline && placeIn(dateline)
    if (!place) continue
    stories.all++
    if (extract(`${title ?? ''}\n\n${dateline} ${text}`).dateline === place) stories.right++
  }
  return { stories: stories.all, datelines: stories.right / Math.max(1, stories.all) }
}
