import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ConnectionOptions } from "../../../../options"
import type { AcceptedLicence } from "../actions/accepted-licence"
import type { RefusedLicence } from "../actions/why-refused"
import type { WaitingPage } from "../reconciliation/pages"
import { findAccepted, type WaitingReturn } from "./find-accepted"
import { findDueForRefresh } from "./find-due-for-refresh"
import { findOrderLicences, type OrderLicence } from "./find-order-licences"
import { findUnstoppedOrders } from "./find-unstopped-orders"
import { judgeReturnable } from "./judge-returnable"
import {
  type CancellationFilter,
  listCancellations,
} from "./list-cancellations"
import { readReturnFacts } from "./read-return-facts"
import {
  type CancellationAction,
  type JudgedLicence,
  whyNotCancelled,
} from "./why-not-cancelled"

/** What is known of licences' return; changes nothing. */
export class CancellationFacts {
  constructor(
    private readonly knex: Knex,
    private readonly connections: Array<
      Pick<ConnectionOptions, "id" | "returnWindowDays">
    >
  ) {}

  /** How licences stand about their return, in no order; unknown ones are left out. */
  async read(assetIds: string[]): Promise<JudgedLicence[]> {
    if (!assetIds.length) {
      return []
    }

    const now = Date.now()
    const facts = await readReturnFacts(this.knex, assetIds)

    return facts.map(({ licence, cancellation }) => {
      const connection = this.connections.find(
        ({ id }) => id === licence.connection_id
      )

      return {
        licence,
        cancellation,
        // How long the window of a connection was that is gone nobody can say.
        return: judgeReturnable(
          licence,
          connection?.returnWindowDays ?? 0,
          now
        ),
        isConnected: Boolean(connection),
      }
    })
  }

  /** Says why something was refused for licences. */
  async whyRefused(
    action: CancellationAction,
    assetIds: string[]
  ): Promise<RefusedLicence[]> {
    const facts = await this.read(assetIds)
    const byId = new Map(facts.map((it) => [it.licence.id, it]))

    return assetIds.map((id) =>
      whyNotCancelled(action, id, byId.get(id) ?? null)
    )
  }

  /** Cancellations as staff look through them, newest first. */
  list(filter: CancellationFilter, page: { limit: number; offset: number }) {
    return listCancellations(this.knex, filter, page)
  }

  /** All licences of an order. */
  findOrderLicences(orderId: string): Promise<OrderLicence[]> {
    return findOrderLicences(this.knex, orderId)
  }

  /** Those of canceled orders with licences that nobody decided about. */
  findUnstoppedOrders(orderIds: string[]): Promise<string[]> {
    return findUnstoppedOrders(this.knex, orderIds)
  }

  /** Accepted cancellations that nothing works on. */
  findAccepted(olderThanMs: number): WaitingPage<WaitingReturn> {
    return findAccepted(this.knex, olderThanMs)
  }

  /** Licences whose turn it is, in the hour that ends at `until`, that the vendor is asked about them. */
  findDueForRefresh(until: Date): WaitingPage<AcceptedLicence> {
    return findDueForRefresh(
      this.knex,
      until,
      this.connections.map(({ id }) => id)
    )
  }
}
