import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { Actor, RevealedLicence } from "../../types"
import { addToLedger } from "../ledger/ledger"
import type { LicenceVault } from "../licence-vault"
import { withinLimit } from "../store-limits/within-limit"

type SealedAsset = {
  id: string
  token_envelope: string | null
  activation_link_envelope: string | null
}

type Request = {
  actor: Actor
  /** How many keys one customer may see in an hour. */
  perHour: number
}

/**
 * Opens a licence for a person and notes in the ledger who saw it.
 *
 * @throws MedusaError `not_allowed` while there is no key; TooManyRequestsError.
 */
export async function revealAsset(
  knex: Knex,
  vault: LicenceVault,
  { id, token_envelope, activation_link_envelope }: SealedAsset,
  { actor, perHour }: Request
): Promise<RevealedLicence> {
  if (!token_envelope) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This licence has no key yet. It appears here as soon as Microsoft has issued it."
    )
  }

  const licence = vault.open({ id, token_envelope, activation_link_envelope })
  await withinLimit(
    knex,
    { actor, action: "revealed", perHour, what: "You looked at keys" },
    (own) => addToLedger(own, [{ asset_id: id, action: "revealed", actor }])
  )

  return licence
}
