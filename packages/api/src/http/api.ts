import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { getTRPCErrorShape, TRPCError } from '@trpc/server'
import { createHTTPHandler } from '@trpc/server/adapters/standalone'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import { failuresTo } from '../errors.ts'
import type { OnFailure } from '../errors.ts'
import type { Library } from '../library/library.ts'
import { maxBodyBytes } from '../limits.ts'
import { appRouter } from '../router.ts'
import { Bodies, type BodyLimits, secondsToRetry } from './bodies.ts'
import type { Door } from './door.ts'
import { trpcPath } from './paths.ts'
import { refusalOfOrigin } from './security.ts'

/**
 * Answers the calls of tRPC, with a `door` only those that it lets in; `onFailure`
 * is told of what failed inside.
 */
export function apiHandler(
  library: Library,
  door: Door | null,
  onFailure: OnFailure,
  limits: Partial<BodyLimits> = {},
): RequestListener {
  const bodies = new Bodies(limits)
  const handle = createHTTPHandler({
    router: appRouter,
    basePath: trpcPath,
    allowMethodOverride: true,
    maxBodySize: maxBodyBytes,
    createContext: () => ({ local: false, library, onFailure }),
    onError: failuresTo(onFailure),
  })
  return (request, response) => {
    const refusal = refusalOf(request, response)
    if (refusal) answerError(response, refusal)
    else handle(request, response)
  }

  /** This must be checked last, since a body that is let in takes up room. */
  function refusalOfBody(request: IncomingMessage, response: ServerResponse): TRPCError | null {
    if (bodies.admit(request, response, () => showOut(response))) return null
    return new TRPCError({
      code: 'SERVICE_UNAVAILABLE',
      message: 'The server has as many long texts in work as it can hold. Try again in some seconds.',
    })
  }

  function refusalOf(request: IncomingMessage, response: ServerResponse): TRPCError | null {
    try {
      return refusalBeforeBody(request, response, door) ?? refusalOfBody(request, response)
    } catch (error) {
      onFailure(error)
      return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error })
    }
  }
}

/**
 * Refuses a body that comes too slowly to go on taking up room. Where the answer has begun, the
 * connection can only be broken off.
 */
function showOut(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy()
  response.setHeader('Connection', 'close')
  response.once('finish', () => response.destroy())
  answerError(
    response,
    new TRPCError({
      code: 'TIMEOUT',
      message: 'The request came too slowly. Send it again, in smaller parts.',
    }),
  )
}

/** What can be checked before the body is read. */
function refusalBeforeBody(
  request: IncomingMessage,
  response: ServerResponse,
  door: Door | null,
): TRPCError | null {
  const origin = refusalOfOrigin(request)
  if (origin) return new TRPCError({ code: 'FORBIDDEN', message: origin })
  const noKey = door && door.enter(request, response)
  if (noKey) return new TRPCError({ code: 'UNAUTHORIZED', message: noKey })
  if (request.method !== 'GET' && request.method !== 'POST')
    return new TRPCError({ code: 'METHOD_NOT_SUPPORTED' })
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes)
    return new TRPCError({ code: 'PAYLOAD_TOO_LARGE' })
  return null
}

function answerError(response: ServerResponse, error: TRPCError): void {
  // oxlint-disable-next-line no-underscore-dangle -- tRPC's name for what a router was made with
  const { _config: config } = appRouter._def
  const shape = getTRPCErrorShape({
    config,
    error,
    type: 'unknown',
    path: undefined,
    input: undefined,
    ctx: undefined,
  })
  if (error.code === 'UNAUTHORIZED') response.setHeader('WWW-Authenticate', 'Bearer')
  if (error.code === 'SERVICE_UNAVAILABLE') response.setHeader('Retry-After', secondsToRetry)
  response.writeHead(getHTTPStatusCodeFromError(error), { 'Content-Type': 'application/json' })
  response.end(JSON.stringify({ error: shape }))
}
