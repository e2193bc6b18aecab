import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../modules/esd"
import type EsdModuleService from "../../modules/esd/service"
import { ESD_QUEUE_MODULE } from "../../modules/esd-queue"
import type { EsdQueueModuleService } from "../../modules/esd-queue"
import type { EsdCheck } from "../../types"
import { checkConnections } from "./check-connections"
import { checkLicences } from "./check-licences"
import { checkQueues } from "./check-queues"
import { checkSetUp } from "./check-set-up"
import { inTime } from "./in-time"

/** Longest wait for one check; they run at the same time. */
const LIMIT_MS = 8_000

type Asker = {
  /** Whether the process that asks is one of the shop's, or ends after the checks. */
  isShop: boolean
}

/**
 * Looks at everything that licences depend on. Never fails, and answers in some
 * seconds: what cannot be checked says so. No workflow, because Medusa's own
 * may hang while Redis is down (docs/adr/0026).
 */
export function checkShop(
  container: MedusaContainer,
  { isShop }: Asker
): Promise<EsdCheck[]> {
  const esd = container.resolve<EsdModuleService>(ESD_MODULE)
  const queue = container.resolve<EsdQueueModuleService>(ESD_QUEUE_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { projectConfig } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  const own = !isShop && projectConfig.workerMode !== "server" ? 1 : 0
  const now = new Date()
  const checks = [
    ...checkConnections(esd, now),
    ...checkQueues(queue, own),
    ...checkSetUp(container, { isShop, now }),
    ...checkLicences(esd),
  ]

  return Promise.all(
    checks.map((check) =>
      inTime(check, {
        limitMs: LIMIT_MS,
        logError: (message) => logger.error(message),
      })
    )
  )
}
