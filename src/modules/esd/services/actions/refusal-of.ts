import { MedusaError } from "@medusajs/framework/utils"
import type { RefusedLicence } from "./why-refused"

/** The error for one licence that an action was refused for; answered with 409. */
export function refusalOf({ code, message }: RefusedLicence): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, message, code)
}
