import { MedusaError } from "@medusajs/framework/utils"
import type { RefreshOutcome } from "../../../../../../modules/esd/types"
import { VENDOR_UNAVAILABLE } from "../../../../../../workflows/licences/unavailable"

/**
 * Makes an error of what came in the place of the vendor's answer.
 *
 * @throws MedusaError `not_found`; `conflict` where the vendor cannot be asked,
 * holds nothing or refuses, the last with its own code; one with code
 * `esd_vendor_unavailable` where it did not answer.
 */
export function expectAnswer(
  id: string,
  {
    outcome,
    reason = "UnexpectedRefusal",
    message = "The vendor did not answer.",
  }: RefreshOutcome
): void {
  switch (outcome) {
    case "refreshed":
    case "unchanged":
      return
    case "not_found":
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no licence with id ${id}.`
      )
    case "not_bought":
      throw conflict(
        "esd_no_key",
        "This licence has no key yet, so there is nothing to ask the vendor about. Try to buy it again instead."
      )
    case "connection_removed":
      throw conflict(
        "esd_connection_removed",
        "The connection of this licence is not in the plugin's options any more. Add it again, then refresh."
      )
    case "unknown_to_vendor":
      throw conflict(
        "esd_unknown_to_vendor",
        "The vendor holds no key for this licence's transaction. Please ask the vendor's support; the key in the shop stays as it is."
      )
    case "refused":
      throw conflict(reason, message)
    case "retry":
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        message,
        VENDOR_UNAVAILABLE
      )
  }
}

function conflict(code: string, sentence: string): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, sentence, code)
}
