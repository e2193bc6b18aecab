import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LEDGER_OF_GATHERED, newLedgerId } from "../ledger/ledger"
import type { ClaimedRefund } from "./claim-refund"

/** How a try to give money back ended. */
export type RefundResult =
  /** `error` tells staff what they should look at all the same. */
  | { status: "done"; error?: string }
  /** Medusa gave it back already, or there is nothing to give back. */
  | { status: "not_due" }
  /** `pending` is tried again by itself, `failed` once staff ask. */
  | { status: "pending" | "failed"; error: string }

/** Gives a claimed refund back with how its try ended, in the ledger where money was given. */
export async function finishRefund(
  knex: Knex,
  refund: ClaimedRefund,
  result: RefundResult
): Promise<void> {
  const { id, claim, credit_note_id } = refund
  const credited: string[] = await knex("esd_asset")
    .whereIn(
      "id",
      knex("esd_cancellation").select("asset_id").where({ credit_note_id })
    )
    .where({ credit_note_id })
    .orderBy("id")
    .pluck("id")

  await knex.raw(
    `with finished as (
       update esd_refund
          set status = ?, error = ?, claimed_until = null, updated_at = now(),
              refunded_at = case when ? then now() end
        where id = ? and status = 'pending' and claimed_until = ?::timestamptz
       returning id
     ), changed as (
       select k.id, k.ledger_id, ?::jsonb as details
         from finished, unnest(?::text[], ?::text[]) as k (id, ledger_id)
        where ?
     ) ${LEDGER_OF_GATHERED}`,
    [
      result.status,
      "error" in result ? (result.error ?? null) : null,
      result.status === "done",
      id,
      claim,
      JSON.stringify({
        amount: Number(refund.amount),
        currency_code: refund.currency_code,
        method: refund.method,
      }),
      credited,
      credited.map(() => newLedgerId()),
      result.status === "done",
      "refunded",
    ]
  )
}
