import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  claimRefund,
  type ClaimedRefund,
  type RefundClaim,
} from "./claim-refund"
import { completeSettled, type SettledLicences } from "./complete-settled"
import { findLivingOrders } from "./find-living-orders"
import { findReturned, type ReturnedBatch } from "./find-returned"
import { findUnsettled } from "./find-unsettled"
import { finishRefund, type RefundResult } from "./finish-refund"
import { holdRefund } from "./hold-refund"
import { insertRefunds, type WantedRefund } from "./insert-refunds"
import { type IssuedCredit, noteCredit } from "./note-credit"
import { noteOrderRefunds, type OrderRefunds } from "./note-order-refunds"
import { reopenUncredited } from "./reopen-uncredited"
import { retryRefunds, type RefundsToRetry } from "./retry-refunds"

/** How long one worker may be busy with a refund before another takes it up. */
const LEASE_MS = 60_000

/** What follows on a licence that was given back: credit note, refund, end. */
export class Settling {
  constructor(private readonly knex: Knex) {}

  /** The returned cancellations of an order that are not completed, by batch. */
  findReturned(orderId: string): Promise<ReturnedBatch[]> {
    return findReturned(this.knex, orderId)
  }

  /** Orders whose settling waits although nothing has worked on it for `olderThanMs`. */
  findUnsettled(olderThanMs: number): Promise<string[]> {
    return findUnsettled(this.knex, olderThanMs)
  }

  /** Notes which credit note gives licences back. */
  noteCredit(credit: IssuedCredit): Promise<void> {
    return noteCredit(this.knex, credit)
  }

  /** Takes up again what was settled before its invoice was there; answers how many. */
  reopenUncredited(orderId: string): Promise<number> {
    return reopenUncredited(this.knex, orderId)
  }

  /** Writes which refunds are due, each once. */
  insertRefunds(refunds: WantedRefund[]): Promise<void> {
    return insertRefunds(this.knex, refunds)
  }

  /** Takes the next pending refund of an order for one try. */
  claimRefund(orderId: string): Promise<RefundClaim> {
    return claimRefund(this.knex, orderId, LEASE_MS)
  }

  /** Prolongs the claim on a refund; null for who lost it. */
  holdRefund(refund: ClaimedRefund): Promise<ClaimedRefund | null> {
    return holdRefund(this.knex, refund, LEASE_MS)
  }

  /** Notes how a try to give money back ended. */
  finishRefund(refund: ClaimedRefund, result: RefundResult): Promise<void> {
    return finishRefund(this.knex, refund, result)
  }

  /** Lets failed refunds go on; answers their orders. */
  retryRefunds(which: RefundsToRetry): Promise<string[]> {
    return retryRefunds(this.knex, which)
  }

  /** Completes the cancellations of an order for which nothing more is due. */
  completeSettled(settled: SettledLicences): Promise<void> {
    return completeSettled(this.knex, settled)
  }

  /** Those of the orders that have licences that are not cancelled. */
  findLivingOrders(orderIds: string[]): Promise<string[]> {
    return findLivingOrders(this.knex, orderIds)
  }

  /** Notes at the licences of an order whether it was refunded although they are alive. */
  noteOrderRefunds(refunds: OrderRefunds): Promise<void> {
    return noteOrderRefunds(this.knex, refunds)
  }
}
