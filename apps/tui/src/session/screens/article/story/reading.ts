import type { Context } from '../../../screen/context.ts'
import { measure } from '../measure.ts'
import { fitted, lineOf, marked, steppedTo, type Story, withAll } from './story.ts'

/** What a person does in the story itself. */
export type StoryAction =
  | { type: 'scrolled'; lines: number }
  | { type: 'stepped'; steps: 1 | -1 }
  | { type: 'unmarked' }
  | { type: 'removedToggled' }
  | { type: 'fitted' }

export function storyAfter(
  story: Story,
  action: StoryAction,
  { size, palette }: Pick<Context, 'size' | 'palette'>,
): Story {
  const { rows, story: width } = measure(size)
  switch (action.type) {
    case 'scrolled':
      return scrolledTo(story, story.top + action.lines, rows)
    case 'stepped':
      return atMark(steppedTo(story, action.steps), rows)
    case 'unmarked':
      return marked(story, [])
    case 'removedToggled':
      return kept(story, withAll(story, !story.showsAll), rows)
    case 'fitted':
      return kept(story, fitted(story, width, palette), rows)
  }
}

/** A place is seen with what leads to it, unless it is in sight as it is. */
export function atMark(story: Story, rows: number): Story {
  const mark = story.marks[story.at]
  if (!mark) return story
  const line = lineOf(story, mark)
  const isSeen = line >= story.top && line < story.top + rows - 1
  return isSeen ? story : scrolledTo(story, line - Math.floor(rows / 3), rows)
}

/** What was on top stays there, however the lines have changed. */
function kept(before: Story, after: Story, rows: number): Story {
  if (before.top === 0) return scrolledTo(after, 0, rows)
  const start = before.lines.slice(before.top).find((line) => line.start !== null)?.start
  return scrolledTo(after, start === undefined || start === null ? 0 : lineOf(after, [start, start]), rows)
}

function scrolledTo(story: Story, top: number, rows: number): Story {
  return { ...story, top: Math.max(0, Math.min(top, story.lines.length - rows)) }
}
