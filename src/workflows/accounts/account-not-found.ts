import { MedusaError } from "@medusajs/framework/utils"

/** There is no account with this id. */
export function accountNotFound(id: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no Microsoft ESD account with id ${id}.`
  )
}
