import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EsdLostKeyLicenceResponse } from "../../../../types"
import { addToLedger } from "../ledger/ledger"
import type { LicenceVault, SealedLicence } from "../licence-vault"

type SealedAsset = Omit<
  EsdLostKeyLicenceResponse,
  "product_key" | "activation_link"
> &
  SealedLicence & { customer_id: string | null; has_key: boolean }

/**
 * Uses up the link of a request and opens the licences of its order, each with
 * an entry in the ledger. Where one cannot be opened, the link stays unused.
 *
 * @returns null for a link that was used, is too old, or is of no order.
 */
export function redeemLostKey(
  knex: Knex,
  vault: LicenceVault,
  requestId: string
): Promise<EsdLostKeyLicenceResponse[] | null> {
  return knex.transaction(async (transaction) => {
    const { rows } = await transaction.raw<{
      rows: Array<{ order_id: string }>
    }>(
      `update esd_lost_key_request
          set used_at = now(), updated_at = now()
        where id = ? and used_at is null and order_id is not null
          and expires_at > now()
       returning order_id`,
      [requestId]
    )

    if (!rows.length) {
      return null
    }

    const assets = await readSealed(transaction, rows[0].order_id)
    const licences = assets.map((asset) => open(vault, asset))
    await addToLedger(
      transaction,
      assets
        .filter(({ has_key }) => has_key)
        .map(({ asset_id, customer_id }) => ({
          asset_id,
          action: "revealed",
          actor: { type: "customer", id: customer_id },
          details: { lost_key_request_id: requestId },
        }))
    )

    return licences
  })
}

async function readSealed(knex: Knex, orderId: string): Promise<SealedAsset[]> {
  const { rows } = await knex.raw<{ rows: SealedAsset[] }>(
    `select id as asset_id, customer_id, product_title,
            unit_index::int as unit_index, unit_count::int as unit_count,
            status, sync_status, download_link,
            token_envelope, activation_link_envelope,
            token_envelope is not null and status <> 'cancelled' as has_key
       from esd_asset
      where order_id = ? and deleted_at is null
      order by line_item_id, unit_index`,
    [orderId]
  )

  return rows
}

function open(
  vault: LicenceVault,
  {
    customer_id: _,
    has_key,
    token_envelope,
    activation_link_envelope,
    ...licence
  }: SealedAsset
): EsdLostKeyLicenceResponse {
  const { asset_id: id } = licence

  return {
    ...licence,
    ...(has_key
      ? vault.open({ id, token_envelope, activation_link_envelope })
      : { product_key: null, activation_link: null, download_link: null }),
  }
}
