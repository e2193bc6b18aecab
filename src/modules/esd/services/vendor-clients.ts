import { MicrosoftEsdClient } from "../clients/microsoft-esd"
import type { ConnectionOptions } from "../../../options"

/** One vendor client per connection, made when it is first needed. */
export class VendorClients {
  readonly #clients = new Map<string, MicrosoftEsdClient>()

  constructor(private readonly connections: ConnectionOptions[]) {}

  /**
   * How long a worker may hold a licence or an account, in milliseconds: longer
   * than a look-up and a purchase can take together, each with a token request,
   * a refusal of that token, and another try.
   */
  get leaseMs(): number {
    return (
      8 * Math.max(...this.connections.map(({ timeoutMs }) => timeoutMs)) + 5000
    )
  }

  /**
   * @throws Error when the connection was taken out of the options while
   * licences of it are still waiting.
   */
  get(connectionId: string): MicrosoftEsdClient {
    const client = this.find(connectionId)

    if (!client) {
      throw new Error(
        `The connection "${connectionId}" is not in the plugin's options. Add it again, because licences that were ordered through it still need it.`
      )
    }

    return client
  }

  /** The client of a connection; null when it was taken out of the options. */
  find(connectionId: string): MicrosoftEsdClient | null {
    const known = this.#clients.get(connectionId)

    if (known) {
      return known
    }

    const connection = this.connections.find(({ id }) => id === connectionId)

    if (!connection) {
      return null
    }

    const client = new MicrosoftEsdClient(connection)
    this.#clients.set(connectionId, client)

    return client
  }

  /** Closes all sockets to the vendor. */
  async close(): Promise<void> {
    await Promise.all([...this.#clients.values()].map((it) => it.close()))
    this.#clients.clear()
  }
}
