import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MicrosoftEsdError, type VendorOrder } from "../clients/microsoft-esd"
import type { Actor, RefreshOutcome } from "../types"
import { refreshAsset } from "./assets/refresh-asset"
import { SYSTEM } from "./ledger/ledger"
import type { VendorClients } from "./vendor-clients"

type BoughtAsset = {
  id: string
  client_transaction_id: string
  connection_id: string
  sync_status: string
}

/** Asks the vendor what became of licences that were bought. */
export class LicenceRefresher {
  constructor(
    private readonly dependencies: { knex: Knex; clients: VendorClients }
  ) {}

  /** Asks about one licence and notes what changed. Throws only when the database or the code fails. */
  async refresh(
    assetId: string,
    actor: Actor = SYSTEM
  ): Promise<RefreshOutcome> {
    const { knex } = this.dependencies
    const asset = await knex<BoughtAsset>("esd_asset")
      .select("id", "client_transaction_id", "connection_id", "sync_status")
      .where({ id: assetId })
      .first()

    if (!asset) {
      return { outcome: "not_found" }
    }

    return asset.sync_status === "synchronized"
      ? this.#ask(asset, actor)
      : { outcome: "not_bought" }
  }

  async #ask(asset: BoughtAsset, actor: Actor): Promise<RefreshOutcome> {
    const client = this.dependencies.clients.find(asset.connection_id)

    if (!client) {
      return { outcome: "connection_removed" }
    }

    try {
      return await this.#note(
        asset,
        await client.findLicence(asset.client_transaction_id),
        actor
      )
    } catch (error) {
      if (error instanceof MicrosoftEsdError) {
        return unanswered(error)
      }

      throw error
    }
  }

  async #note(
    { id }: BoughtAsset,
    order: VendorOrder | null,
    actor: Actor
  ): Promise<RefreshOutcome> {
    if (!order?.token) {
      return { outcome: "unknown_to_vendor" }
    }

    const { status, returnStatus, isReturnable } = order.token
    const hasChanged = await refreshAsset(
      this.dependencies.knex,
      id,
      {
        token_status: status,
        return_status: returnStatus,
        is_returnable: isReturnable,
      },
      actor
    )

    return { outcome: hasChanged ? "refreshed" : "unchanged" }
  }
}

function unanswered(error: MicrosoftEsdError): RefreshOutcome {
  const { code, merchantMessage, retryable, retryAfterMs } = error

  return {
    outcome: retryable ? "retry" : "refused",
    reason: code,
    message: merchantMessage,
    ...(retryable &&
      retryAfterMs !== null && { retryAfterMs, pauseQueue: true }),
  }
}
