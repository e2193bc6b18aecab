import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newId } from "../../lib/new-id"
import { makeClientTransactionId } from "../../lib/client-transaction-id"
import type { CreateAssetInput } from "../../types"
import { addToLedger } from "../ledger/ledger"

const ROWS_PER_STATEMENT = 500

/**
 * Writes one row per licence, all or none. A licence that is already there
 * (same line item and unit index) stays as it is: the unique index decides, so
 * a second split or a parallel worker changes nothing.
 *
 * @returns the ids of the licences that are new.
 */
export async function createAssets(
  knex: Knex,
  inputs: CreateAssetInput[]
): Promise<string[]> {
  return knex.transaction(async (transaction) => {
    const created: string[] = []

    for (let at = 0; at < inputs.length; at += ROWS_PER_STATEMENT) {
      const rows: Array<{ id: string }> = await transaction("esd_asset")
        .insert(inputs.slice(at, at + ROWS_PER_STATEMENT).map(toRow))
        .onConflict(["line_item_id", "unit_index"])
        .ignore()
        .returning("id")

      await addToLedger(
        transaction,
        rows.map(({ id }) => ({ asset_id: id, action: "created" }))
      )
      created.push(...rows.map(({ id }) => id))
    }

    return created
  })
}

function toRow(input: CreateAssetInput) {
  return {
    ...input,
    id: newId("esda"),
    client_transaction_id: makeClientTransactionId(),
    raw_amount: rawBigNumber(input.amount),
    raw_tax_amount: rawBigNumber(input.tax_amount),
  }
}

/** Medusa keeps the exact decimal of a bigNumber column in a JSON column beside it. */
function rawBigNumber(value: string): string {
  return JSON.stringify({ value, precision: 20 })
}
