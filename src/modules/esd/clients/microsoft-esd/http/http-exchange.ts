import type { Dispatcher } from "undici"
import {
  TransportFailure,
  type TransportFailureKind,
} from "./transport-failure"

/** Header values of an answer; names in small letters. */
export type AnswerHeaders = Record<string, string | string[] | undefined>

/** A complete answer, whatever its status. */
export type HttpAnswer = {
  status: number
  headers: AnswerHeaders
  body: string
}

type Settlement = {
  resolve: (answer: HttpAnswer) => void
  reject: (failure: TransportFailure) => void
}

/**
 * One request and its answer, as undici reports on it. Written against undici's
 * handler interface, not `request()`, because it alone tells whether the request
 * was started on a connection (what a purchase's outcome depends on), and
 * because its time limit also holds while the request waits for a connection.
 */
export class HttpExchange implements Dispatcher.DispatchHandler {
  readonly #settlement: Settlement
  readonly #timer: NodeJS.Timeout
  readonly #chunks: Buffer[] = []
  #controller: Dispatcher.DispatchController | null = null
  #answer: Omit<HttpAnswer, "body"> = { status: 0, headers: {} }
  #isOver = false

  constructor(timeoutMs: number, settlement: Settlement) {
    this.#settlement = settlement
    this.#timer = setTimeout(() => this.#giveUp(), timeoutMs)
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#isOver) {
      // The caller was told that nothing was sent, so nothing may be sent.
      controller.abort(new Error("The time limit has passed."))
      return
    }

    this.#controller = controller
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: AnswerHeaders
  ): void {
    this.#answer = { status, headers }
  }

  onResponseData(
    _controller: Dispatcher.DispatchController,
    chunk: Buffer
  ): void {
    this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    if (this.#end()) {
      const body = Buffer.concat(this.#chunks).toString("utf8")
      this.#settlement.resolve({ ...this.#answer, body })
    }
  }

  onResponseError(
    _controller: Dispatcher.DispatchController,
    error: Error & { code?: string }
  ): void {
    const reason = error.code ?? error.name
    this.#fail(kindOf(reason), reason)
  }

  #giveUp(): void {
    this.#fail("timeout", "TIME_LIMIT")
    this.#controller?.abort(new Error("The time limit has passed."))
  }

  #fail(kind: TransportFailureKind, reason: string): void {
    if (this.#end()) {
      const sent = this.#controller !== null
      this.#settlement.reject(new TransportFailure(kind, sent, reason))
    }
  }

  /** True for the first of the ways to end. */
  #end(): boolean {
    const isFirst = !this.#isOver

    this.#isOver = true
    clearTimeout(this.#timer)

    return isFirst
  }
}

function kindOf(reason: string): TransportFailureKind {
  if (/^UND_ERR_\w+_TIMEOUT$/.test(reason)) {
    return "timeout"
  }

  return /^HTTPParserError$|^HPE_|^UND_ERR_(RES_|HEADERS_OVERFLOW)/.test(reason)
    ? "unreadable"
    : "broken"
}
