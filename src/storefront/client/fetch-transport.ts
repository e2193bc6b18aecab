import { isAborted } from "./is-aborted"
import { readError } from "./read-error"
import { toQueryString } from "./to-query-string"
import type { EsdRequest, Transport } from "./transport"
import { unexpectedAnswer, unreachable } from "./unreachable"

type MaybePromise<Value> = Value | Promise<Value>

/** How the shop is reached with `fetch`. */
export type EsdFetchOptions = {
  /** Address of Medusa, or of a route of one's own that passes requests on; may be a path in a browser, e.g. `/api/esd`. */
  baseUrl: string
  /** Publishable key of the sales channel. */
  publishableKey: string
  /** Reads the token of the customer who is logged in, before each request. */
  getToken?: () => MaybePromise<string | null | undefined>
  /** `include` where the login is a session's cookie. Default: `same-origin`. */
  credentials?: RequestCredentials
  /** Instead of the global one. */
  fetch?: typeof fetch
}

/** Sends requests with `fetch`, past every cache. */
export function createFetchTransport({
  baseUrl,
  publishableKey,
  getToken,
  credentials = "same-origin",
  fetch: send = (...args) => fetch(...args),
}: EsdFetchOptions): Transport {
  const base = baseUrl.replace(/\/+$/, "")

  return async ({ method, path, query, body, answer = "json", signal }) => {
    const token = await getToken?.()
    const headers: Record<string, string> = {
      "x-publishable-api-key": publishableKey,
      accept: answer === "json" ? "application/json" : "*/*",
      ...(body && { "content-type": "application/json" }),
      ...(token && { authorization: `Bearer ${token}` }),
    }
    let response: Response

    try {
      response = await send(base + path + toQueryString(query), {
        method,
        headers,
        body: body && JSON.stringify(body),
        credentials,
        cache: "no-store",
        signal,
      })
    } catch (error) {
      throw isAborted(error, signal) ? error : unreachable(error)
    }

    if (!response.ok) {
      throw await readError(response)
    }

    return readAnswer(response, answer, signal)
  }
}

async function readAnswer(
  response: Response,
  answer: NonNullable<EsdRequest["answer"]>,
  signal?: AbortSignal
): Promise<unknown> {
  try {
    return await (answer === "json" ? response.json() : response.blob())
  } catch (error) {
    throw isAborted(error, signal)
      ? error
      : unexpectedAnswer(response.status, error)
  }
}
