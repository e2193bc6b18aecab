import { MedusaError } from "@medusajs/framework/utils"

/** Who asks for end customers has none, being no reseller. */
export function notAReseller(): MedusaError {
  return new MedusaError(
    MedusaError.Types.FORBIDDEN,
    "Only resellers have end customers. Please ask the shop to make your account a reseller's."
  )
}
