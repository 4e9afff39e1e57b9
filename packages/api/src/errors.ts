import { getTRPCErrorFromUnknown, TRPCError } from '@trpc/server'
import type { TRPCDefaultErrorShape } from '@trpc/server'
import {
  LibraryError,
  type LibraryProblem,
  OutputError,
  type OutputProblem,
  SourceError,
  systemProblem,
} from '@unspin/library'
import { type z, ZodError } from 'zod'
import { maxBodyBytes } from './limits.ts'

/** By the path of a field, such as 'a.text', what is wrong with it. */
export type FieldErrors = Record<string, string[]>

export interface ErrorShape extends TRPCDefaultErrorShape {
  data: TRPCDefaultErrorShape['data'] & { fieldErrors: FieldErrors | null }
}

/** Called with every internal error, its stack included. */
export type OnFailure = (error: unknown) => void

/** Reports internal errors only, not mistakes of a client. */
export function failuresTo(onFailure: OnFailure): (thrown: { error: TRPCError }) => void {
  return ({ error }) => {
    if (error.code === 'INTERNAL_SERVER_ERROR') onFailure(error.cause ?? error)
  }
}

/**
 * Never INTERNAL_SERVER_ERROR, even for an internal error: after that code a client subscribes again, to
 * something that has not changed.
 */
const codes: Readonly<Record<LibraryProblem, TRPCError['code']>> = {
  'bad-request': 'BAD_REQUEST',
  busy: 'CONFLICT',
  damaged: 'UNPROCESSABLE_CONTENT',
  full: 'PRECONDITION_FAILED',
  newer: 'PRECONDITION_FAILED',
  'no-library': 'NOT_FOUND',
  'read-only': 'FORBIDDEN',
  unreadable: 'UNPROCESSABLE_CONTENT',
}

const outputCodes: Readonly<Record<OutputProblem, TRPCError['code']>> = {
  'bad-request': 'BAD_REQUEST',
  full: 'PRECONDITION_FAILED',
  'read-only': 'FORBIDDEN',
  unwritable: 'UNPROCESSABLE_CONTENT',
}

/**
 * Turns an error that a person can mend into one whose message every client may see;
 * leaves other errors as they are.
 */
export function asCallError(error: unknown): unknown {
  if (error instanceof LibraryError)
    return new TRPCError({ code: codes[error.problem], message: error.message, cause: error })
  if (error instanceof OutputError)
    return new TRPCError({ code: outputCodes[error.problem], message: error.message, cause: error })
  if (error instanceof SourceError)
    return new TRPCError({ code: 'BAD_REQUEST', message: error.message, cause: error })
  return error
}

/** An error as a client gets it: one clear line, and what is wrong with each field when the input was. */
export function describeError(shape: TRPCDefaultErrorShape, error: TRPCError, local: boolean): ErrorShape {
  const fieldErrors = error.cause instanceof ZodError ? fieldErrorsOf(error.cause) : null
  return { ...shape, message: messageOf(error, local), data: { ...shape.data, fieldErrors } }
}

/** One clear line for whatever went wrong. Only a `local` caller learns what failed inside. */
export function messageOf(thrown: unknown, local: boolean): string {
  const error = getTRPCErrorFromUnknown(thrown)
  if (error.cause instanceof ZodError) return firstLineOf(fieldErrorsOf(error.cause))
  if (error.code === 'PAYLOAD_TOO_LARGE')
    return `A request may hold up to ${maxBodyBytes.toLocaleString('en-US')} bytes. Compare fewer or shorter texts at a time.`
  if (error.code === 'INTERNAL_SERVER_ERROR' && !local)
    return 'Something failed inside Unspin. The terminal that it was started from shows what.'
  return systemProblem(error.cause) ?? error.message
}

function fieldErrorsOf(error: ZodError): FieldErrors {
  const fields: FieldErrors = {}
  for (const { path, message } of error.issues.flatMap(plainIssues))
    (fields[path.join('.')] ??= []).push(message)
  return fields
}

type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>

/**
 * For an input that may have one of several shapes: what keeps it from having
 * the shape that it is nearest to.
 */
function plainIssues(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code !== 'invalid_union' || !issue.errors[0]) return [issue]
  const nearest = issue.errors.reduce((one, other) => (distanceOf(other) < distanceOf(one) ? other : one))
  return nearest
    .flatMap(plainIssues)
    .map(({ path, message }) => ({ message, path: [...issue.path, ...path] }))
}

/** A shape of which no field is there at all was not meant. */
const distanceOf = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce(
    (sum, { code, message }) => sum + (code === 'invalid_type' && message.endsWith('undefined') ? 2 : 1),
    0,
  )

function firstLineOf(fieldErrors: FieldErrors): string {
  const [field = '', [message = 'Not valid.'] = []] = Object.entries(fieldErrors)[0] ?? []
  return field ? `${field}: ${message}` : message
}
