import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PluginOptions } from "../../../../options"
import type { ReturnOutcome } from "../../types"
import { refusalOf } from "../actions/refusal-of"
import type { LicenceReturner } from "../licence-returner"
import { SYSTEM } from "../ledger/ledger"
import { withinLimit } from "../store-limits/within-limit"
import { acceptCancellations, type Acceptance } from "./accept-cancellations"
import { CancellationFacts } from "./cancellation-facts"
import type { CancellationChanges } from "../../cancellation-types"
import { endRequest } from "./end-request"
import { findOrderLicences } from "./find-order-licences"
import { inTurn } from "./in-turn"
import { requestCancellation, type Said } from "./request-cancellation"
import type { CancellationAction } from "./why-not-cancelled"

type Dependencies = {
  knex: Knex
  returner: LicenceReturner
  options: Pick<PluginOptions, "connections" | "storeLimits">
}

/** Licences that are given back, or not (docs/adr/0027). */
export class Cancellations {
  /** What is known of licences' return. */
  readonly facts: CancellationFacts

  constructor(private readonly dependencies: Dependencies) {
    this.facts = new CancellationFacts(
      dependencies.knex,
      dependencies.options.connections
    )
  }

  /**
   * Notes that a customer wants a licence to be cancelled.
   *
   * @throws MedusaError `conflict` where it cannot be, with the code that says
   * why; TooManyRequestsError when the customer asked too often.
   */
  async request(assetId: string, said: Said): Promise<CancellationChanges> {
    const { knex, options } = this.dependencies
    const [judged] = await this.facts.read([assetId])

    if (judged && !judged.return.is_possible) {
      await this.#refuse("request", assetId)
    }

    const changes = await withinLimit(
      knex,
      {
        actor: said.actor,
        action: "cancellation_requested",
        perHour: options.storeLimits.cancellationsPerHour,
        what: "You asked for licences to be cancelled",
      },
      (own) =>
        inTurn(own, { ids: [assetId] }, (transaction) =>
          requestCancellation(transaction, assetId, said)
        )
    )

    return this.#expectChange("request", assetId, changes)
  }

  /**
   * Takes a request back that nobody decided about.
   *
   * @throws MedusaError `conflict` where there is none (any more).
   */
  withdraw(
    assetId: string,
    actor: Said["actor"]
  ): Promise<CancellationChanges> {
    return this.#endRequest("withdrawn", assetId, { actor, comment: null })
  }

  /**
   * Declines a customer's request; the licence stays.
   *
   * @throws MedusaError `conflict` where there is none (any more).
   */
  decline(assetId: string, said: Said): Promise<CancellationChanges> {
    return this.#endRequest("declined", assetId, said)
  }

  /**
   * Decides that a licence is cancelled as its customer asked.
   *
   * @throws MedusaError `conflict` where nobody asked (any more).
   */
  async approve(assetId: string, said: Said): Promise<CancellationChanges> {
    const changes = await this.#accept([assetId], { ...said, of: "requests" })

    return this.#expectChange("decide", assetId, changes)
  }

  /**
   * Decides that a licence is cancelled because staff want it.
   *
   * @throws MedusaError `conflict` where it cannot be, with the code that says why.
   */
  async cancel(assetId: string, said: Said): Promise<CancellationChanges> {
    const changes = await this.cancelMany([assetId], said)

    return this.#expectChange("cancel", assetId, changes)
  }

  /** The same for many; those that cannot be cancelled are left out. */
  cancelMany(assetIds: string[], said: Said): Promise<CancellationChanges> {
    return this.#accept(assetIds, {
      ...said,
      of: "licences",
      connectionIds: this.dependencies.options.connections.map(({ id }) => id),
    })
  }

  /**
   * Decides that all licences of a canceled order are cancelled, open requests
   * of customers included; licences that this was decided for before are left
   * as they are. Those that nobody bought are cancelled at once.
   */
  async cancelOrder(orderId: string): Promise<CancellationChanges> {
    const { knex } = this.dependencies

    return inTurn(knex, { order_id: orderId }, async (transaction) => {
      const licences = await findOrderLicences(transaction, orderId)

      return acceptCancellations(
        transaction,
        licences.map(({ id }) => id),
        { of: "order", actor: SYSTEM, comment: null }
      )
    })
  }

  /** One try to bring an accepted cancellation to its end. */
  tryReturn(cancellationId: string): Promise<ReturnOutcome> {
    return this.dependencies.returner.tryReturn(cancellationId)
  }

  async #endRequest(
    status: "withdrawn" | "declined",
    assetId: string,
    said: Said
  ): Promise<CancellationChanges> {
    const changes = await inTurn(
      this.dependencies.knex,
      { ids: [assetId] },
      (transaction) => endRequest(transaction, assetId, status, said)
    )

    return this.#expectChange(
      status === "declined" ? "decide" : "withdraw",
      assetId,
      changes
    )
  }

  #accept(ids: string[], acceptance: Acceptance): Promise<CancellationChanges> {
    return inTurn(this.dependencies.knex, { ids }, (transaction) =>
      acceptCancellations(transaction, ids, acceptance)
    )
  }

  async #expectChange(
    action: CancellationAction,
    assetId: string,
    changes: CancellationChanges
  ): Promise<CancellationChanges> {
    return changes.changed.length ? changes : this.#refuse(action, assetId)
  }

  async #refuse(action: CancellationAction, assetId: string): Promise<never> {
    const [refused] = await this.facts.whyRefused(action, [assetId])

    throw refusalOf(refused)
  }
}
