/** One request to the shop's Store API. */
export type EsdRequest = {
  method: "GET" | "POST" | "DELETE"
  /** Begins with `/store/`. */
  path: string
  query?: Record<string, string | number | undefined>
  body?: object
  /** What the answer is; `json` when absent. */
  answer?: "json" | "blob"
  signal?: AbortSignal
}

/**
 * Sends a request and reads its answer.
 *
 * @throws EsdRequestError, or what an aborted request throws
 */
export type Transport = (request: EsdRequest) => Promise<unknown>
