import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import { ESD_QUEUE_MODULE } from "../../../../modules/esd-queue"
import type { EsdQueueModuleService } from "../../../../modules/esd-queue"

/** How everything that licences depend on is doing. Never fails because one of them is down. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const esd = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const queue = req.scope.resolve<EsdQueueModuleService>(ESD_QUEUE_MODULE)
  const provider = findEmailProvider(req)
  const [connections, { redis, queues }, oldest_waiting_since] =
    await Promise.all([
      esd.checkConnections(),
      queue.getStatus(),
      esd.reconciliation.oldestWaitingSince(),
    ])

  res.json({
    connections,
    redis,
    queues,
    oldest_waiting_since,
    email_provider: { is_present: Boolean(provider), id: provider },
  })
}

/** The provider that Medusa's configuration names for the channel `email`. */
function findEmailProvider(req: AuthenticatedMedusaRequest): string | null {
  const { modules } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
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

type ConfiguredProvider = { id: string; options?: { channels?: string[] } }
