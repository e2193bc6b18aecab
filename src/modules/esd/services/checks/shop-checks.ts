import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PluginOptions } from "../../../../options"
import type { ConnectionState } from "../../types"
import { findConnection } from "../catalogue/find-connection"
import { certificateExpiry } from "../certificate-expiry"
import { checkConnection } from "../check-connection"
import type { VendorClients } from "../vendor-clients"
import { countTroubles, type Troubles } from "./count-troubles"
import { findUsedKeys } from "./find-used-keys"
import { type CatalogueState, readCatalogueState } from "./read-catalogue-state"

type Tools = {
  knex: Knex
  clients: VendorClients
  options: Pick<PluginOptions, "connections">
}

/** What the checks of the set-up have to know of the domain. */
export class ShopChecks {
  constructor(private readonly tools: Tools) {}

  /** Asks the identity provider of one connection for an access token. */
  testConnection(connectionId: string): Promise<ConnectionState> {
    const { clients, options } = this.tools

    return checkConnection(
      clients.get(connectionId),
      findConnection(options, connectionId)
    )
  }

  /** When the certificate of a connection runs out. */
  certificateExpiry(connectionId: string): Date {
    return certificateExpiry(findConnection(this.tools.options, connectionId))
  }

  /** What is known of a connection's catalogue. */
  readCatalogueState(connectionId: string): Promise<CatalogueState> {
    return readCatalogueState(this.tools.knex, connectionId)
  }

  /** The ids of the encryption keys that stored licences are sealed with. */
  findUsedKeys(): Promise<string[]> {
    return findUsedKeys(this.tools.knex)
  }

  /** Licences that somebody should look at; those on their way get `olderThanMs` for it. */
  countTroubles(olderThanMs: number): Promise<Troubles> {
    return countTroubles(this.tools.knex, olderThanMs)
  }
}
