import { getTRPCErrorFromUnknown } from '@trpc/server'
import type { TRPCDefaultErrorShape, TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import { maxBodyBytes } from './limits.ts'

/** By the path of a field, such as 'a.text', what is wrong with it. */
export type FieldErrors = Record<string, string[]>

export interface ErrorShape extends TRPCDefaultErrorShape {
  data: TRPCDefaultErrorShape['data'] & { fieldErrors: FieldErrors | null }
}

/** Told of what failed inside, with its stack. */
export type OnFailure = (error: unknown) => void

/** Passes on what failed inside, and nothing that a client did wrong. */
export function failuresTo(onFailure: OnFailure): (thrown: { error: TRPCError }) => void {
  return ({ error }) => {
    if (error.code === 'INTERNAL_SERVER_ERROR') onFailure(error.cause ?? error)
  }
}

/** An error as a client gets it: one clear line, and what is wrong with each field when the input was. */
export function describeError(shape: TRPCDefaultErrorShape, error: TRPCError, local: boolean): ErrorShape {
  const fieldErrors = error.cause instanceof ZodError ? fieldErrorsOf(error.cause) : null
  return { ...shape, message: messageOf(error, local), data: { ...shape.data, fieldErrors } }
}

/** One clear line for whatever went wrong; what failed inside is told to a `local` caller only. */
export function messageOf(thrown: unknown, local: boolean): string {
  const error = getTRPCErrorFromUnknown(thrown)
  if (error.cause instanceof ZodError) return firstLineOf(fieldErrorsOf(error.cause))
  if (error.code === 'PAYLOAD_TOO_LARGE')
    return `A request may hold up to ${maxBodyBytes.toLocaleString('en-US')} bytes. Compare fewer or shorter texts at a time.`
  if (error.code === 'INTERNAL_SERVER_ERROR' && !local)
    return 'Something failed inside Unspin. The terminal that it was started from shows what.'
  return error.message
}

function fieldErrorsOf(error: ZodError): FieldErrors {
  const fields: FieldErrors = {}
  for (const { path, message } of error.issues) (fields[path.join('.')] ??= []).push(message)
  return fields
}

function firstLineOf(fieldErrors: FieldErrors): string {
  const [field = '', [message = 'Not valid.'] = []] = Object.entries(fieldErrors)[0] ?? []
  return field ? `${field}: ${message}` : message
}
