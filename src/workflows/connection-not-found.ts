import { MedusaError } from "@medusajs/framework/utils"

/** A request names a connection that is not in the plugin's options. */
export function connectionNotFound(id: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `connection_id: there is no connection "${id}" in the plugin's options.`
  )
}
