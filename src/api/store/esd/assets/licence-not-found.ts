import { MedusaError } from "@medusajs/framework/utils"

/** One answer for what does not exist and for what is somebody else's. */
export function licenceNotFound(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "There is no such licence in your account."
  )
}
