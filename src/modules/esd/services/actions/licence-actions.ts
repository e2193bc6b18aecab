import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PluginOptions } from "../../../../options"
import type { Actor, RefreshOutcome, RevealedLicence } from "../../types"
import { revealAsset } from "../assets/reveal-asset"
import type { LicenceRefresher } from "../licence-refresher"
import type { LicenceVault } from "../licence-vault"
import { withinLimit } from "../store-limits/within-limit"
import type { AcceptedLicence } from "./accepted-licence"
import { addToLedger } from "../ledger/ledger"
import { findFailed, type IdPage } from "./find-failed"
import { findRefreshable } from "./find-refreshable"
import { readStates } from "./read-states"
import { refusalOf } from "./refusal-of"
import { requestResends } from "./request-resends"
import { type RequestedRetries, requestRetries } from "./request-retries"
import {
  type LicenceAction,
  type RefusedLicence,
  whyRefused,
} from "./why-refused"

type Dependencies = {
  knex: Knex
  vault: LicenceVault
  refresher: LicenceRefresher
  options: Pick<PluginOptions, "connections" | "storeLimits">
}

/** What people can ask for: to see a key, and to try, send or look again. */
export class LicenceActions {
  constructor(private readonly dependencies: Dependencies) {}

  /**
   * Opens a licence for a person and notes in the ledger who saw it, and why.
   *
   * @throws MedusaError `not_found` for an unknown licence, `not_allowed` while
   * there is no key, `conflict` once it is cancelled; TooManyRequestsError when a customer asked too often.
   */
  reveal(
    assetId: string,
    actor: Actor,
    reason: string | null = null
  ): Promise<RevealedLicence> {
    const { knex, vault, options } = this.dependencies

    return revealAsset(knex, vault, assetId, {
      actor,
      reason,
      perHour: options.storeLimits.revealsPerHour,
    })
  }

  /**
   * Lets a licence without a key be bought again, and its refused accounts be
   * synchronized.
   *
   * @returns the ids of these accounts
   * @throws MedusaError `conflict` when it has its key, is cancelled or waits
   * for its payment, with the code that says which.
   */
  async retry(assetId: string, actor: Actor): Promise<string[]> {
    const { accepted, account_ids } = await this.retryMany([assetId], actor)

    await this.#expectAccepted("retry", assetId, accepted)

    return account_ids
  }

  /**
   * The same for many; those that cannot be tried again are left out, and with
   * a reason those that have not failed for it (any more).
   */
  retryMany(
    assetIds: string[],
    actor: Actor,
    failedFor?: string
  ): Promise<RequestedRetries> {
    return requestRetries(this.dependencies.knex, assetIds, actor, failedFor)
  }

  /** The licences that failed for a reason and can be tried again, page by page. */
  findFailed(syncReason: string, page: IdPage): Promise<string[]> {
    return findFailed(this.dependencies.knex, syncReason, page)
  }

  /**
   * Lets the e-mail of a licence be sent again, to another address where one is
   * given.
   *
   * @throws MedusaError `conflict` while there is no key to send, or an e-mail
   * to somebody else is not out yet, with the code that says which;
   * TooManyRequestsError when a customer asked too often.
   */
  async resend(
    assetId: string,
    actor: Actor,
    to: string | null = null
  ): Promise<void> {
    const { knex, options } = this.dependencies
    const accepted = await withinLimit(
      knex,
      {
        actor,
        action: "resend_requested",
        perHour: options.storeLimits.resendsPerHour,
        what: "You had e-mails sent again",
      },
      (own) => requestResends(own, [assetId], { actor, to })
    )

    await this.#expectAccepted("resend", assetId, accepted)
  }

  /** The same for many, by staff; those that have nothing to send are left out. */
  resendMany(assetIds: string[], actor: Actor): Promise<AcceptedLicence[]> {
    return requestResends(this.dependencies.knex, assetIds, { actor })
  }

  /** Asks the vendor what became of a licence and notes what changed; without an actor the plugin itself asks. */
  refresh(assetId: string, actor?: Actor): Promise<RefreshOutcome> {
    return this.dependencies.refresher.refresh(assetId, actor)
  }

  /** Those of given licences that the vendor can be asked about. */
  findRefreshable(assetIds: string[]): Promise<AcceptedLicence[]> {
    const { knex, options } = this.dependencies

    return findRefreshable(
      knex,
      assetIds,
      options.connections.map(({ id }) => id)
    )
  }

  /** Notes that a person wants to know what became of licences. */
  noteRefreshes(
    licences: ReadonlyArray<{ id: string }>,
    actor: Actor
  ): Promise<void> {
    return addToLedger(
      this.dependencies.knex,
      licences.map(({ id }) => ({
        asset_id: id,
        action: "refresh_requested",
        actor,
      }))
    )
  }

  /** Says why an action was refused for licences. */
  async whyRefused(
    action: LicenceAction,
    assetIds: string[]
  ): Promise<RefusedLicence[]> {
    if (!assetIds.length) {
      return []
    }

    const states = await readStates(this.dependencies.knex, assetIds)

    return assetIds.map((id) => whyRefused(action, id, states.get(id) ?? null))
  }

  async #expectAccepted(
    action: LicenceAction,
    assetId: string,
    accepted: AcceptedLicence[]
  ): Promise<void> {
    if (!accepted.length) {
      const [refused] = await this.whyRefused(action, [assetId])

      throw refusalOf(refused)
    }
  }
}
