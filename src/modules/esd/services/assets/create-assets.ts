import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { makeClientTransactionId } from "../../lib/client-transaction-id"
import { newId } from "../../lib/new-id"
import type { CreateAssetInput } from "../../types"
import { LEDGER_OF_GATHERED, newLedgerId } from "../ledger/ledger"

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
      const part = inputs.slice(at, at + ROWS_PER_STATEMENT)

      created.push(...(await insertAssets(transaction, part)))
    }

    return created
  })
}

/** All rows are one JSON value, because a binding for each column of each row costs more than the rest. */
async function insertAssets(
  knex: Knex,
  inputs: CreateAssetInput[]
): Promise<string[]> {
  const rows = inputs.map(toRow)
  const columns = Object.keys(rows[0]).join(", ")
  const { rows: created } = await knex.raw<{
    rows: Array<{ asset_id: string }>
  }>(
    `with given as (
       select * from json_populate_recordset(null::esd_asset, ?::json)
     ), created as (
       insert into esd_asset (${columns})
       select ${columns} from given
       on conflict (line_item_id, unit_index) do nothing
       returning id
     ), changed as (
       select id, ledger.entry_id as ledger_id, ledger.details
         from created
         join json_to_recordset(?::json)
           as ledger (id text, entry_id text, details jsonb) using (id)
     ) ${LEDGER_OF_GATHERED}
     returning asset_id`,
    [
      JSON.stringify(rows),
      JSON.stringify(
        rows.map(({ id }, index) => ({
          id,
          entry_id: newLedgerId(),
          details: detailsOf(inputs[index]),
        }))
      ),
      "created",
    ]
  )

  return created.map(({ asset_id }) => asset_id)
}

function detailsOf({ resale_refused }: CreateAssetInput) {
  return resale_refused ? { resale_refused } : undefined
}

function toRow({ resale_refused: _, ...input }: CreateAssetInput) {
  return {
    ...input,
    id: newId("esda"),
    client_transaction_id: makeClientTransactionId(),
    raw_amount: rawBigNumber(input.amount),
    raw_tax_amount: rawBigNumber(input.tax_amount),
  }
}

/** Medusa keeps the exact decimal of a bigNumber column in a JSON column beside it. */
function rawBigNumber(value: string) {
  return { value, precision: 20 }
}
