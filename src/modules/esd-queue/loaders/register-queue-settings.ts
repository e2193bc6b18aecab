import { asValue } from "@medusajs/framework/awilix"
import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { parsePluginOptions } from "../../../options"
import { createQueueSettings } from "../settings/queue-settings"

/** Checks the options at boot and registers what the service reads of them. */
export default async function registerQueueSettings({
  container,
  options,
}: LoaderOptions): Promise<void> {
  const { projectConfig } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )

  container.register({
    esdQueueSettings: asValue(
      createQueueSettings(parsePluginOptions(options), projectConfig)
    ),
  })
}
