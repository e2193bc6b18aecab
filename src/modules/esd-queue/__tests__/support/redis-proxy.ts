import { type AddressInfo, connect, createServer, type Socket } from "node:net"

/**
 * A TCP proxy in front of the real Redis that a test can cut, freeze and
 * restore, so that Redis "goes down" for one test alone.
 */
export class RedisProxy {
  readonly #sockets = new Set<Socket>()
  readonly #server = createServer((client) => this.#forward(client))
  #frozen = false
  #port = 0

  constructor(private readonly target: URL) {}

  get url(): string {
    const url = new URL(this.target)

    url.hostname = "127.0.0.1"
    url.port = String(this.#port)

    return url.href
  }

  /** Listens; after `cut` on the same port as before. */
  async restore(): Promise<void> {
    this.#frozen = false
    await new Promise<void>((resolve) =>
      this.#server.listen(this.#port, "127.0.0.1", resolve)
    )
    this.#port = (this.#server.address() as AddressInfo).port
  }

  /** Drops every connection and refuses new ones. */
  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))

    this.#sockets.forEach((socket) => socket.destroy())
    await closed
  }

  /** Keeps connections open, but lets nothing through; neither on new ones, unless told so. */
  freeze({ newOnes = true } = {}): void {
    this.#frozen = newOnes
    this.#sockets.forEach((socket) => socket.pause())
  }

  #forward(client: Socket): void {
    const server = connect(
      Number(this.target.port || 6379),
      this.target.hostname
    )

    for (const [from, to] of [
      [client, server],
      [server, client],
    ]) {
      this.#sockets.add(from)
      from
        .on("data", (data) => to.write(data))
        .on("error", () => undefined)
        .on("close", () => {
          this.#sockets.delete(from)
          to.destroy()
        })

      if (this.#frozen) {
        from.pause()
      }
    }
  }
}
