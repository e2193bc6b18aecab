import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MicrosoftEsdError, type VendorOrder } from "../clients/microsoft-esd"
import type { CancellationChanges, ReturnOutcome } from "../types"
import { claimReturn, type ClaimedReturn } from "./cancellations/claim-return"
import { completeReturn } from "./cancellations/complete-return"
import { type Deferral, deferReturn } from "./cancellations/defer-return"
import {
  CONNECTION_REMOVED,
  STILL_BOUGHT,
  STILL_PENDING,
  UNCONFIRMED,
} from "./cancellations/deferrals"
import { inTurn } from "./cancellations/in-turn"
import { judgeRefusal } from "./cancellations/judge-refusal"
import { readState } from "./cancellations/read-state"
import { type Refusal, refuseReturn } from "./cancellations/refuse-return"
import { sentenceOf } from "./cancellations/why-not-cancelled"
import { whyNotReturned } from "./cancellations/why-not-returned"
import type { LicenceProvisioner } from "./licence-provisioner"
import type { VendorClients } from "./vendor-clients"

type Dependencies = {
  knex: Knex
  clients: VendorClients
  provisioner: LicenceProvisioner
}

/**
 * Gives one licence back. The vendor is always asked first how the key stands,
 * so an answer that was lost is looked up and a return that was carried out is
 * never taken for a refusal. What nobody knows stays to be tried again, however
 * long it takes.
 */
export class LicenceReturner {
  constructor(private readonly dependencies: Dependencies) {}

  /** One try for one cancellation. Throws only when the database or the code fails. */
  async tryReturn(id: string): Promise<ReturnOutcome> {
    const { knex, clients } = this.dependencies
    const claimed = await claimReturn(knex, id, clients.leaseMs)

    if (!claimed) {
      return whyNotReturned(await readState(knex, id))
    }

    return claimed.sync_status === "synchronized"
      ? this.#ask(claimed)
      : this.#settle(claimed)
  }

  /** Finds out whether a licence without a key was sold. */
  async #settle(claimed: ClaimedReturn): Promise<ReturnOutcome> {
    const { clients, provisioner } = this.dependencies
    const changes = await this.#complete(claimed, "unbought")

    if (changes) {
      return returned(changes)
    }

    if (!clients.find(claimed.connection_id)) {
      return this.#defer(claimed, CONNECTION_REMOVED)
    }

    const { reason, retryAfterMs, pauseQueue } = await provisioner.provision(
      claimed.asset_id
    )
    const state = await readState(this.dependencies.knex, claimed.id)

    if (state?.sync_status === "synchronized") {
      return this.#ask(claimed)
    }

    const unbought = await this.#complete(claimed, "unbought")

    return unbought
      ? returned(unbought)
      : {
          ...(await this.#defer(
            claimed,
            reason === "token_pending" ? STILL_PENDING : STILL_BOUGHT
          )),
          retryAfterMs,
          pauseQueue,
        }
  }

  async #ask(claimed: ClaimedReturn): Promise<ReturnOutcome> {
    const client = this.dependencies.clients.find(claimed.connection_id)

    if (!client) {
      return this.#defer(claimed, CONNECTION_REMOVED)
    }

    try {
      const order = await client.findLicence(claimed.client_transaction_id)

      return (
        (await this.#judge(claimed, order)) ??
        (await this.#return(claimed, order!.orderId))
      )
    } catch (error) {
      return this.#failed(claimed, error)
    }
  }

  /** What the vendor's word about a key means; null where it can still be returned. */
  async #judge(
    claimed: ClaimedReturn,
    order: VendorOrder | null
  ): Promise<ReturnOutcome | null> {
    if (!order) {
      return this.#refuse(claimed, {
        reason: "esd_unknown_to_vendor",
        error:
          "The vendor holds no key for this licence's transaction, so it takes none back. Please ask the vendor's support.",
      })
    }

    if (!order.token) {
      return this.#defer(claimed, STILL_PENDING)
    }

    const { status, returnStatus } = order.token

    if (status === "return_accepted" || returnStatus === "successful") {
      return this.#returned(claimed)
    }

    return status === "redeemed"
      ? this.#refuse(claimed, {
          reason: "esd_redeemed",
          error: sentenceOf("esd_redeemed"),
          isRedeemed: true,
        })
      : null
  }

  async #return(
    claimed: ClaimedReturn,
    orderId: string
  ): Promise<ReturnOutcome> {
    const client = this.dependencies.clients.get(claimed.connection_id)

    try {
      const order = await client.returnLicence(
        orderId,
        claimed.comment ?? undefined
      )

      return (
        (await this.#judge(claimed, order)) ??
        (await this.#defer(claimed, UNCONFIRMED))
      )
    } catch (error) {
      if (!(error instanceof MicrosoftEsdError) || error.retryable) {
        throw error
      }

      // A call of before that was still on its way may have been carried out by now.
      const order = await client.findLicence(claimed.client_transaction_id)

      return (
        (await this.#judge(claimed, order)) ??
        (await this.#refuse(claimed, judgeRefusal(error, claimed)))
      )
    }
  }

  /** What the vendor did not say decides nothing: an earlier call may have been carried out. */
  async #failed(
    claimed: ClaimedReturn,
    error: unknown
  ): Promise<ReturnOutcome> {
    if (!(error instanceof MicrosoftEsdError)) {
      throw error
    }

    const { code, merchantMessage, correlationId, retryAfterMs } = error
    const outcome = await this.#defer(claimed, {
      reason: code,
      error: merchantMessage,
      correlation_id: correlationId,
    })

    return retryAfterMs === null
      ? outcome
      : { ...outcome, retryAfterMs, pauseQueue: true }
  }

  async #returned(claimed: ClaimedReturn): Promise<ReturnOutcome> {
    const changes = await this.#complete(claimed, "returned")

    return changes
      ? returned(changes)
      : whyNotReturned(await readState(this.dependencies.knex, claimed.id))
  }

  /** @returns null where the licence is not as it would have to be */
  async #complete(
    { id, asset_id }: ClaimedReturn,
    stage: "returned" | "unbought"
  ): Promise<CancellationChanges | null> {
    const changes = await inTurn(
      this.dependencies.knex,
      { ids: [asset_id] },
      (transaction) => completeReturn(transaction, id, stage)
    )

    return changes.changed.length ? changes : null
  }

  async #refuse(
    claimed: ClaimedReturn,
    refusal: Refusal
  ): Promise<ReturnOutcome> {
    const changes = await inTurn(
      this.dependencies.knex,
      { ids: [claimed.asset_id] },
      (transaction) => refuseReturn(transaction, claimed, refusal)
    )

    return changes.changed.length
      ? {
          outcome: "not_returned",
          reason: refusal.reason,
          message: refusal.error,
          changes,
        }
      : whyNotReturned(await readState(this.dependencies.knex, claimed.id))
  }

  async #defer(
    claimed: ClaimedReturn,
    deferral: Deferral
  ): Promise<ReturnOutcome> {
    await deferReturn(this.dependencies.knex, claimed, deferral)

    return {
      outcome: "retry",
      reason: deferral.reason,
      message: deferral.error,
    }
  }
}

function returned(changes: CancellationChanges): ReturnOutcome {
  return { outcome: "returned", changes }
}
