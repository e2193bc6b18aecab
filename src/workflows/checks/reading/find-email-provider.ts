import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

type ConfiguredProvider = { id: string; options?: { channels?: string[] } }

/** The provider that Medusa's configuration names for the channel `email`. */
export function findEmailProvider(container: MedusaContainer): string | null {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const notification = modules?.[Modules.NOTIFICATION]
  const providers =
    notification && typeof notification === "object"
      ? ((notification.options?.providers ?? []) as ConfiguredProvider[])
      : []

  return (
    providers.find(({ options }) => options?.channels?.includes("email"))?.id ??
    null
  )
}
