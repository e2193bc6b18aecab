import { MedusaError } from "@medusajs/framework/utils"
import type { ConnectionOptions, PluginOptions } from "../../../../options"

/**
 * A connection of the plugin's options.
 *
 * @throws MedusaError `not_found` for an unknown id
 */
export function findConnection(
  { connections }: Pick<PluginOptions, "connections">,
  connectionId: string
): ConnectionOptions {
  const connection = connections.find(({ id }) => id === connectionId)

  if (!connection) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no connection "${connectionId}" in the plugin's options.`
    )
  }

  return connection
}
