import { TRPCClientError } from '@trpc/client'
import type { AppRouter } from '@unspin/api'

/** What went wrong, in words for the person in front of it. */
export interface Problem {
  message: string
  /** What to do about it. */
  advice: string
  /**
   * By the path of an input's field, such as `a.text`, what is wrong with it;
   * empty when it was not the input.
   */
  fields: Record<string, string>
  /** As HTTP has it; null when there was no answer. */
  status: number | null
}

const unreachable: Problem = {
  message: 'The Unspin server does not answer.',
  advice:
    'Check that “unspin serve” is still running on the machine that this page came from, then try again.',
  fields: {},
  status: null,
}

/** @throws the error itself where it did not come from a call: that is a fault of this page. */
export function problemOf(error: unknown): Problem {
  if (!isCallError(error)) throw error
  if (!error.data) return unreachable
  return {
    message: error.message,
    advice: adviceFor(error.data.httpStatus),
    status: error.data.httpStatus,
    fields: Object.fromEntries(
      Object.entries(error.data.fieldErrors ?? {}).map(([field, messages]) => [field, messages.join(' ')]),
    ),
  }
}

/** Whether a call was called off, by the person or by the view that made it. */
export function isCancelled(error: unknown): boolean {
  return isCallError(error) && error.cause?.name === 'AbortError'
}

/** Whether there was no answer at all. */
export function isUnreachable(error: unknown): boolean {
  return isCallError(error) && !error.data && !isCancelled(error)
}

function isCallError(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError
}

/** What the server says of a call that it refuses tells what to do by itself. */
function adviceFor(status: number): string {
  return status < 500 ? '' : 'Nothing of yours is lost; try again.'
}
