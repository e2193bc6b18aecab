import { Agent } from "undici"
import { HttpExchange, type HttpAnswer } from "./http-exchange"

/** One HTTP request with all its headers. */
export type HttpRequest = {
  method: "GET" | "POST"
  url: URL
  headers: Record<string, string>
  body?: string
}

/** As many as the licences of one process that are bought at a time, and then some. */
const maxConnections = 128

/** A full page of the catalogue is some 100 kB; nothing the vendor says is near this. */
const maxAnswerBytes = 4 * 1024 * 1024

/**
 * Sends requests over its own pool of kept-alive connections. Never repeats a
 * request and follows no redirect: a purchase must not be sent twice, nor an
 * access token to another host.
 */
export class HttpTransport {
  readonly #agent: Agent
  readonly #timeoutMs: number

  /** @param timeoutMs longest time from the call to the answer's last byte, in milliseconds */
  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs
    this.#agent = new Agent({
      connections: maxConnections,
      connect: { timeout: timeoutMs },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      maxResponseSize: maxAnswerBytes,
    })
  }

  /**
   * Sends one request and reads its answer to the end.
   *
   * @throws TransportFailure when no complete answer came
   */
  send({ method, url, headers, body }: HttpRequest): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const exchange = new HttpExchange(this.#timeoutMs, { resolve, reject })

      this.#agent.dispatch(
        {
          origin: url.origin,
          path: url.pathname + url.search,
          method,
          headers,
          body: body ?? null,
        },
        exchange
      )
    })
  }

  /** Waits for the answers under way, then closes the connections. */
  close(): Promise<void> {
    return this.#agent.close()
  }
}
