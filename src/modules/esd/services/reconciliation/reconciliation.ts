import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { findUnboughtOrders } from "./find-unbought-orders"
import {
  findUnfinishedOrders,
  type UnfinishedOrders,
} from "./find-unfinished-orders"
import {
  findUnsynchronizedAccounts,
  type WaitingAccount,
} from "./find-unsynchronized-accounts"
import { findUnbought, findUnsent, type WaitingAsset } from "./find-waiting"
import type { WaitingPage } from "./pages"

/** Finds in PostgreSQL what waits although nothing works on it. */
export class Reconciliation {
  constructor(
    private readonly knex: Knex,
    private readonly options: { autoSyncAccounts: boolean }
  ) {}

  /** Licences that wait to be bought and have not changed for `olderThanMs`. */
  findUnbought(olderThanMs: number): WaitingPage<WaitingAsset> {
    return findUnbought(this.knex, olderThanMs, this.options)
  }

  /** Accounts whose synchronization was asked for and that nothing works on. */
  findUnsynchronizedAccounts(olderThanMs: number): WaitingPage<WaitingAccount> {
    return findUnsynchronizedAccounts(this.knex, olderThanMs)
  }

  /** Licences whose e-mail waits and that have not changed for `olderThanMs`. */
  findUnsent(olderThanMs: number): WaitingPage<WaitingAsset> {
    return findUnsent(this.knex, olderThanMs)
  }

  /** Orders that were split and did not come to their end. */
  findUnfinishedOrders(olderThanMs: number): Promise<UnfinishedOrders> {
    return findUnfinishedOrders(this.knex, olderThanMs)
  }

  /** Orders with licences that nobody bought yet. */
  findUnboughtOrders(olderThanMs: number): Promise<string[]> {
    return findUnboughtOrders(this.knex, olderThanMs)
  }

  /** How many licences each line item has; lines without any are left out. */
  async countByLine(lineItemIds: string[]): Promise<Map<string, number>> {
    const { rows } = await this.knex.raw<{
      rows: Array<{ line_item_id: string; count: number }>
    }>(
      `select line_item_id, count(*)::int as count
         from esd_asset
        where line_item_id = any(?)
        group by line_item_id`,
      [lineItemIds]
    )

    return new Map(rows.map(({ line_item_id, count }) => [line_item_id, count]))
  }

  /** When the licence that waits longest was ordered; null when none waits. */
  async oldestWaitingSince(): Promise<Date | null> {
    const { rows } = await this.knex.raw<{
      rows: Array<{ since: Date | null }>
    }>(
      `select min(purchased_at) as since
         from esd_asset
        where sync_status = 'unsynchronized' and status = 'active'
          and deleted_at is null`
    )

    return rows[0].since
  }
}
