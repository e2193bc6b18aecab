import { MedusaError } from "@medusajs/framework/utils"

/** No such cart, or one of a registered customer who is not the one logged in. */
export function cartNotFound(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "There is no cart with this id, or it belongs to a customer who is not logged in here."
  )
}
