import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ESD_MODULE } from "../../../../modules/esd"
import type EsdModuleService from "../../../../modules/esd/service"
import { ESD_QUEUE_MODULE } from "../../../../modules/esd-queue"
import type { EsdQueueModuleService } from "../../../../modules/esd-queue"
import { findEmailProvider } from "../../../../workflows/checks/reading/find-email-provider"

/** How everything that licences depend on is doing. Never fails because one of them is down. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const esd = req.scope.resolve<EsdModuleService>(ESD_MODULE)
  const queue = req.scope.resolve<EsdQueueModuleService>(ESD_QUEUE_MODULE)
  const provider = findEmailProvider(req.scope)
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
