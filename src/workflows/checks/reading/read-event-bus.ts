import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { EventBusFacts } from "../judging/judge-event-bus"

/**
 * Which event bus Medusa's configuration names.
 *
 * @param isShop whether this process is one of the shop's; of another one, the
 * worker mode says nothing about the shop
 */
export function readEventBus(
  container: MedusaContainer,
  isShop: boolean
): EventBusFacts {
  const { modules, projectConfig } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  const bus = modules?.[Modules.EVENT_BUS]

  return {
    isShared:
      bus !== null &&
      typeof bus === "object" &&
      "resolve" in bus &&
      !String(bus.resolve).includes("event-bus-local"),
    isSplit: isShop ? projectConfig.workerMode !== "shared" : null,
  }
}
