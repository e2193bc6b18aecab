import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { Actor, RevealedLicence } from "../../types"
import { addToLedger } from "../ledger/ledger"
import type { LicenceVault } from "../licence-vault"
import { withinLimit } from "../store-limits/within-limit"

/** Code of the refusal to show a cancelled licence's key. */
const LICENCE_CANCELLED = "esd_licence_cancelled"

type Request = {
  actor: Actor
  /** How many keys one customer may see in an hour. */
  perHour: number
  /** Why somebody wants to see it; never holds a key. */
  reason: string | null
}

/**
 * Opens a licence for a person and notes in the ledger who saw it, and why.
 *
 * @throws MedusaError `not_found`, `not_allowed` while there is no key,
 * `conflict` once the licence is cancelled;
 * TooManyRequestsError.
 */
export async function revealAsset(
  knex: Knex,
  vault: LicenceVault,
  id: string,
  { actor, perHour, reason }: Request
): Promise<RevealedLicence> {
  const asset = await knex("esd_asset")
    .select("status", "token_envelope", "activation_link_envelope")
    .where({ id })
    .first()

  if (!asset) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no licence with id ${id}.`
    )
  }

  const { status, ...sealed } = asset

  if (status === "cancelled") {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "This licence is cancelled, so its key is not shown any more. Please buy a new licence.",
      LICENCE_CANCELLED
    )
  }

  if (!sealed.token_envelope) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This licence has no key yet. It appears here as soon as Microsoft has issued it."
    )
  }

  const licence = vault.open({ id, ...sealed })
  await withinLimit(
    knex,
    { actor, action: "revealed", perHour, what: "You looked at keys" },
    (own) =>
      addToLedger(own, [
        {
          asset_id: id,
          action: "revealed",
          actor,
          ...(reason && { details: { reason } }),
        },
      ])
  )

  return licence
}
