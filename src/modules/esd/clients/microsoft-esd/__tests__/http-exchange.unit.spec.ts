import type { Dispatcher } from "undici"
import { HttpExchange, type HttpAnswer } from "../http/http-exchange"

class Controller implements Dispatcher.DispatchController {
  readonly aborted = false
  readonly paused = false
  readonly reason = null
  readonly aborts: Error[] = []

  abort(reason: Error): void {
    this.aborts.push(reason)
  }

  pause(): void {}
  resume(): void {}
}

describe("an exchange", () => {
  const begin = (timeoutMs = 1000) => {
    let exchange: HttpExchange | undefined
    const settled = new Promise<HttpAnswer>((resolve, reject) => {
      exchange = new HttpExchange(timeoutMs, { resolve, reject })
    })

    return { exchange: exchange as HttpExchange, settled }
  }

  it("gives up while it waits for a connection, and is not sent later", async () => {
    const { exchange, settled } = begin(1)

    await expect(settled).rejects.toMatchObject({
      kind: "timeout",
      sent: false,
    })

    const connection = new Controller()
    exchange.onRequestStart(connection)
    expect(connection.aborts).toHaveLength(1)
  })

  it("gives up on a started request and breaks its connection", async () => {
    const { exchange, settled } = begin(1)
    const connection = new Controller()
    exchange.onRequestStart(connection)

    await expect(settled).rejects.toMatchObject({ kind: "timeout", sent: true })
    expect(connection.aborts).toHaveLength(1)
  })

  it.each([
    ["ECONNRESET", "broken"],
    ["UND_ERR_SOCKET", "broken"],
    ["UND_ERR_CONNECT_TIMEOUT", "timeout"],
    ["UND_ERR_HEADERS_TIMEOUT", "timeout"],
    ["UND_ERR_BODY_TIMEOUT", "timeout"],
    ["UND_ERR_RES_EXCEEDED_MAX_SIZE", "unreadable"],
    ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", "unreadable"],
    ["UND_ERR_HEADERS_OVERFLOW", "unreadable"],
    ["HPE_INVALID_CONSTANT", "unreadable"],
  ])("sorts the failure %s as %s", async (code, kind) => {
    const { exchange, settled } = begin()
    const error = Object.assign(new Error("raw bytes"), { code })

    exchange.onResponseError(new Controller(), error)

    await expect(settled).rejects.toMatchObject({
      kind,
      sent: false,
      reason: code,
      message: expect.not.stringContaining("raw bytes"),
    })
  })

  it("ends once: what comes after the answer changes nothing", async () => {
    const { exchange, settled } = begin()
    const connection = new Controller()

    exchange.onRequestStart(connection)
    exchange.onResponseStart(connection, 200, { "x-a": "1" })
    // A character of two bytes that arrives in two parts.
    exchange.onResponseData(connection, Buffer.from([0xc3]))
    exchange.onResponseData(connection, Buffer.from([0xa9]))
    exchange.onResponseEnd()
    exchange.onResponseError(connection, new Error("late"))

    expect(await settled).toEqual({
      status: 200,
      headers: { "x-a": "1" },
      body: "é",
    })
  })
})
