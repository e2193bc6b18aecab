import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Actor } from "../../types"
import { LEDGER_OF_CHANGED, ledgerBindings } from "../ledger/ledger"
import { withinLimit } from "../store-limits/within-limit"

type Request = {
  actor: Actor
  /** How many e-mails one customer may have sent again in an hour. */
  perHour: number
}

/**
 * Makes the e-mail of a licence wait to be sent again because a person asked.
 *
 * @returns false when there is no key to send yet.
 * @throws TooManyRequestsError
 */
export function requestResend(
  knex: Knex,
  assetId: string,
  { actor, perHour }: Request
): Promise<boolean> {
  return withinLimit(
    knex,
    {
      actor,
      action: "resend_requested",
      perHour,
      what: "You had e-mails sent again",
    },
    (own) => makeUnsent(own, assetId, actor)
  )
}

async function makeUnsent(
  knex: Knex,
  assetId: string,
  actor: Actor
): Promise<boolean> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `with changed as (
       update esd_asset
          set email_status = 'pending', email_error = null, email_attempts = 0,
              email_resends = email_resends + 1, email_claimed_until = null,
              updated_at = now()
        where id = ? and sync_status = 'synchronized' and status <> 'cancelled'
       returning id
     ) ${LEDGER_OF_CHANGED}`,
    [assetId, ...ledgerBindings({ action: "resend_requested", actor })]
  )

  return rowCount > 0
}
