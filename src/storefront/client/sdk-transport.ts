import { EsdRequestError } from "./esd-request-error"
import { isAborted } from "./is-aborted"
import { codeOf, typeOf } from "./read-error"
import type { Transport } from "./transport"
import { unexpectedAnswer, unreachable } from "./unreachable"

/** The part of Medusa's JS SDK that is needed, so that the SDK is no dependency. */
export type EsdSdk = {
  client: {
    fetch(
      path: string,
      init: {
        method: string
        query?: Record<string, string | number | undefined>
        body?: Record<string, unknown>
        headers?: Record<string, string>
        signal?: AbortSignal
        cache?: RequestCache
      }
    ): Promise<unknown>
  }
}

/**
 * Sends requests through Medusa's JS SDK, with its login. The SDK keeps status
 * and sentence of an error only, so codes are missing.
 */
export function createSdkTransport({ client }: EsdSdk): Transport {
  return async ({ method, path, query, body, answer = "json", signal }) => {
    try {
      const result = await client.fetch(path, {
        method,
        query,
        body: body as Record<string, unknown> | undefined,
        headers: answer === "json" ? {} : { accept: "*/*" },
        signal,
        cache: "no-store",
      })

      return answer === "json" ? result : await (result as Response).blob()
    } catch (error) {
      throw isAborted(error, signal) ? error : toRequestError(error)
    }
  }
}

function toRequestError(error: unknown): EsdRequestError {
  const { status, message } = error as { status?: number; message?: string }

  if (typeof status === "number") {
    return new EsdRequestError(message || `The shop answered ${status}.`, {
      status,
      type: typeOf(status),
      code: codeOf(status),
    })
  }

  return error instanceof SyntaxError
    ? unexpectedAnswer(0, error)
    : unreachable(error)
}
